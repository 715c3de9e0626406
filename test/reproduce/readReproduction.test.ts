import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { readReproduction } from '../../src/reproduce/readReproduction';
import { writeReproduction } from '../../src/reproduce/writeReproduction';
import { studyFigures } from './studyFigures';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'figures-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('readReproduction gives back what writeReproduction wrote, and nothing else is left', () => {
  const path = join(folder, 'figures.json');
  writeReproduction(path, studyFigures);
  writeReproduction(path, { ...studyFigures, tunedForest: null });
  expect(readReproduction(path)).toEqual({ ...studyFigures, tunedForest: null });
  expect(readdirSync(folder)).toEqual(['figures.json']);
});

test('readReproduction says which notebook writes a file that is missing', () => {
  const missing = join(folder, 'none.json');
  expect(() => readReproduction(missing)).toThrow(InputError);
  expect(() => readReproduction(missing)).toThrow(`there is no ${missing}: notebook 08 writes it`);
});
