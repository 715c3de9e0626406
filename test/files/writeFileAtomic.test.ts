import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { writeFileAtomic } from '../../src/files/writeFileAtomic';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atomic-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('writeFileAtomic makes the folders on the way and leaves only the file', () => {
  const path = join(folder, 'a', 'b.txt');
  writeFileAtomic(path, 'größer');
  expect(readFileSync(path, 'utf8')).toBe('größer');
  expect(readdirSync(join(folder, 'a'))).toEqual(['b.txt']);
});

test('writeFileAtomic replaces an existing file, and takes bytes', () => {
  const path = join(folder, 'b.bin');
  writeFileAtomic(path, 'old and longer');
  writeFileAtomic(path, Uint8Array.of(0, 255));
  expect([...readFileSync(path)]).toEqual([0, 255]);
});

test('writeFileAtomic leaves nothing behind when the place is a folder', () => {
  const path = join(folder, 'taken');
  mkdirSync(path);
  expect(() => writeFileAtomic(path, 'x')).toThrow(InputError);
  expect(readdirSync(folder)).toEqual(['taken']);
});
