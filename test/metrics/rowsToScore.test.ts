import { expect, it } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { rowsToScore } from '../../src/metrics/rowsToScore';

it('gives the number of rows that two lists have in common', () => {
  expect(rowsToScore(['a', 'b'], Float64Array.of(1, 2))).toBe(2);
});

it('names both lists when their lengths differ, and the first when there is nothing', () => {
  expect(() => rowsToScore([1], [])).toThrow('1 true labels, but 0 predicted labels: give one each per row');
  expect(() => rowsToScore([], [], ['marks', 'scores'])).toThrow('nothing to score: there are no marks');
  expect(() => rowsToScore([], [1])).toThrow(InputError);
});
