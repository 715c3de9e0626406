import { expect, test } from 'vitest';
import { completions } from '../../src/cli/completions';
import { createProgram } from '../../src/cli/program';

function words(...typed: string[]): string[] {
  return completions(createProgram(), typed).words.map(({ word }) => word);
}

function files(...typed: string[]): boolean {
  return completions(createProgram(), typed).files;
}

test('commands, and commands within commands', () => {
  expect(words('')).toEqual(createProgram().commands.map((command) => command.name()));
  expect(words('ex')).toEqual(['explain', 'export']);
  expect(words('attack', '')).toEqual(['summary', 'resolve', 'export']);
  expect(words('nonsense', 'x')).toEqual([]);
});

test('options of the command, and those of every command', () => {
  expect(words('tag', 'a.csv', '--m')).toEqual(['--model', '--min-confidence']);
  expect(words('tag', '--q')).toEqual(['--quiet']);
  expect(words('completion', '--w')).toEqual([]);
});

test('choices of an option, behind a blank and behind =', () => {
  expect(words('export', 'a.csv', '--to', 'n')).toEqual(['navigator']);
  expect(words('export', 'a.csv', '--to=n')).toEqual(['--to=navigator']);
  expect(words('export', 'a.csv', '--to', '=', 'n')).toEqual(['navigator']);
  expect(words('train', '--estimator', 'linear')).toEqual(['linear-svc']);
});

test('choices of an option that takes several, until another option follows', () => {
  expect(words('compare', 'a.csv', '--estimators', 'dummy', 'near')).toEqual([
    'nearest-alert',
    'nearest-centroid',
  ]);
  expect(words('compare', 'a.csv', '--estimators', 'dummy', '--fo')).toEqual(['--folds']);
});

test('files where a file is expected, and nowhere else', () => {
  expect(files('tag', '')).toBe(true);
  expect(files('tag', 'a.csv', '--model', '')).toBe(true);
  expect(files('train', 'a.csv', 'b')).toBe(true);
  expect(files('tag', 'a.csv', '--candidates', '')).toBe(false);
  expect(files('attack', 'resolve', 'T10')).toBe(false);
  expect(files('tag', 'a.csv', 'second')).toBe(false);
});

test('choices of an argument', () => {
  expect(words('completion', '')).toEqual(['bash', 'zsh', 'fish']);
});
