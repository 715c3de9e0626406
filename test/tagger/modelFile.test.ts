import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readModelFile, writeModelFile } from '../../src/tagger/modelFile';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'model-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(content: string | Uint8Array, name = 'model.json'): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('a model file gives back the content it was written with', () => {
  const path = join(folder, 'model.json');
  const content = { words: ['lsass', 'ümläut', '10'], weight: 0.1 + 0.2, '7': null };
  writeModelFile(path, content);
  expect(readModelFile(path)).toEqual(content);
});

test('a model that reads other columns has the version that older packages refuse', () => {
  const path = join(folder, 'model.json');
  writeModelFile(path, { metadata: { encoder: null } });
  expect(JSON.parse(readFileSync(path, 'utf8')).version).toBe(2);
  expect(readModelFile(path)).toEqual({ metadata: { encoder: null } });
  writeModelFile(path, { words: [] });
  expect(JSON.parse(readFileSync(path, 'utf8')).version).toBe(1);
});

test('the same content gives the same bytes', () => {
  writeModelFile(join(folder, 'a'), { x: [1, 2] });
  writeModelFile(join(folder, 'b'), { x: [1, 2] });
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe(readFileSync(join(folder, 'b'), 'utf8'));
});

test.each([
  ['an empty file', '', /is empty/],
  ['a Python pickle', Uint8Array.of(0x80, 0x04, 0x95, 0), /Python pickle/],
  ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0), /gzip/],
  ['a zip archive', 'PK\u0003\u0004', /zip archive/],
  ['text', 'hello', /is not JSON/],
  ['a list', '[1]', /no model: .*found a list/],
  ['null', 'null', /found null/],
  ['another JSON object', '{"nbformat": 4, "cells": []}', /found the keys nbformat, cells/],
  [
    'a later version',
    '{"format":"alert2attack-model","version":3}',
    /version 3; this package reads versions 1 and 2/,
  ],
  [
    'content that was changed',
    '{"format":"alert2attack-model","version":1,"sha256":"00","content":{}}',
    /changed or damaged/,
  ],
])('%s is refused', (_, content, message) => {
  expect(() => readModelFile(file(content))).toThrow(message);
});

test('a file that was cut anywhere is refused, and the error says so', () => {
  const path = join(folder, 'whole.json');
  writeModelFile(path, { words: ['a', 'b'], nested: { deep: [1, 2, 3] } });
  const whole = readFileSync(path, 'utf8').trimEnd();
  for (let length = 30; length < whole.length; length += 7) {
    expect(() => readModelFile(file(whole.slice(0, length)))).toThrow(/cut short/);
  }
});

test('every single changed character of the content is noticed', () => {
  const path = join(folder, 'whole.json');
  writeModelFile(path, { weights: [0.25, 0.5], label: 'T1059' });
  const whole = readFileSync(path, 'utf8');
  const changed = file(whole.replace('T1059', 'T1058'));
  expect(() => readModelFile(changed)).toThrow(/checksum differs/);
});

test('a missing file and a folder are refused', () => {
  expect(() => readModelFile(join(folder, 'none.json'))).toThrow(/no model file/);
  expect(() => readModelFile(folder)).toThrow(/is no file/);
});
