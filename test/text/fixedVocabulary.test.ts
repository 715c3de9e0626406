import { expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { fixedVocabulary } from '../../src/text/fixedVocabulary';

test("fixedVocabulary(vocabulary) keeps a list's order, sorts a set, and follows a map's columns", () => {
  expect(fixedVocabulary(['b', 'a'])).toEqual(['b', 'a']);
  expect(fixedVocabulary(new Set(['b', 'a']))).toEqual(['a', 'b']);
  expect(
    fixedVocabulary(
      new Map([
        ['b', 1],
        ['a', 0],
      ]),
    ),
  ).toEqual(['a', 'b']);
});

test('fixedVocabulary(vocabulary) refuses what gives no column, or one column twice', () => {
  const map = (columns: number[]) => new Map(columns.map((column, i) => [`t${i}`, column]));
  expect(() => fixedVocabulary([])).toThrow('the vocabulary is empty');
  expect(() => fixedVocabulary(['a', 'b', 'a'])).toThrow('has "a" twice');
  for (const columns of [
    [0, 0],
    [0, 2],
    [-1, 0],
    [0.5, 0],
  ]) {
    expect(() => fixedVocabulary(map(columns))).toThrow(InputError);
  }
});
