import fc from 'fast-check';
import { expect, it } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { thresholdCounts } from '../../src/metrics/thresholdCounts';

const row = fc.tuple(fc.boolean(), fc.integer({ min: -3, max: 3 }));

it('counts the rows of each kind at or above every distinct score, the highest first', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), (rows) => {
      const { thresholds, truePositives, falsePositives } = thresholdCounts(
        rows.map(([mark]) => mark),
        rows.map(([, score]) => score),
      );
      const distinct = [...new Set(rows.map(([, score]) => score))].sort((a, b) => b - a);
      const above = (kind: boolean): number[] =>
        distinct.map((least) => rows.filter(([mark, score]) => mark === kind && score >= least).length);
      expect([...thresholds].map((value) => value + 0)).toEqual(distinct);
      expect([...truePositives]).toEqual(above(true));
      expect([...falsePositives]).toEqual(above(false));
    }),
  );
});

it('takes -0 and 0 for the same score', () => {
  expect(thresholdCounts([1, 0], [0, -0]).thresholds).toHaveLength(1);
});

it.each([
  [[1], [Number.NaN], 'score 0 is NaN: give finite numbers'],
  [[1], [Number.POSITIVE_INFINITY], 'score 0 is Infinity'],
  [[2], [0.5], 'mark 0 is 2: give 1 or true, 0 or false'],
  [[1, 0], [0.5], '2 marks, but 1 scores'],
])('refuses marks %j with scores %j', (marks, scores, message) => {
  expect(() => thresholdCounts(marks, scores)).toThrow(InputError);
  expect(() => thresholdCounts(marks, scores)).toThrow(message);
});
