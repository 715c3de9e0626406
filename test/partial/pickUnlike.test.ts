import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cosineSimilarity } from '../../src/matrix/cosineSimilarity';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { unitRows } from '../../src/models/cosineIndex';
import { pickUnlike } from '../../src/partial/pickUnlike';

const rows = unitRows(
  DenseMatrix.fromRows([
    [2, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ]),
);

test('pickUnlike takes the worthiest first, then what is worth more than it is like', () => {
  expect(pickUnlike(rows, Float64Array.of(0.9, 0.9, 0.8, 0.7, 0), 2)).toEqual([0, 3]);
  expect(pickUnlike(rows, Float64Array.of(0.1, 0.9, 0.9, 0.1, 0), 1)).toEqual([1]);
});

test('pickUnlike never takes a row that equals one taken before, and ends when none is left', () => {
  expect(pickUnlike(rows, new Float64Array(5).fill(1), 9).sort()).toEqual([0, 2, 3, 4]);
  expect(pickUnlike(rows, new Float64Array(5), 0)).toEqual([]);
});

test('pickUnlike picks what comparing every row with every row picks', () => {
  const weight = fc.integer({ min: 0, max: 3 });
  const matrix = fc.array(fc.tuple(weight, weight, weight), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(matrix, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (given, values) => {
      const X = DenseMatrix.fromRows(given);
      const worth = Float64Array.from(given, () => values.next().value as number);
      const cosines = cosineSimilarity(X);
      const picked = pickUnlike(unitRows(X), worth, 4);
      picked.forEach((row, k) => {
        const before = picked.slice(0, k);
        const gain = (i: number): number =>
          worth[i] - before.reduce((most, j) => Math.max(most, cosines.get(i, j)), 0);
        for (let i = 0; i < X.rows; i++) {
          const isOut = before.some((j) => j === i || cosines.get(i, j) > 1 - 1e-9);
          if (isOut) expect(row).not.toBe(i);
          else expect(gain(row)).toBeGreaterThanOrEqual(gain(i) - 1e-9);
        }
      });
    }),
    { numRuns: 200, seed: 3 },
  );
});
