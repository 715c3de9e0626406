import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { buildCosineIndex, unitRows } from '../../src/models/cosineIndex';
import { CosineSearch } from '../../src/models/cosineSearch';
import { roundSimilarity } from '../../src/models/roundSimilarity';

const index = buildCosineIndex(
  unitRows(
    DenseMatrix.fromRows([
      [1, 1, 0, 0],
      [0, 1, 1, 0],
      [0, 0, 1, 1],
      [1, 1, 0, 0],
    ]),
  ),
);

function search(k: number, row: number[]): [number, number][] {
  const finder = new CosineSearch(index, k);
  const queries = unitRows(DenseMatrix.fromRows([[9, 9, 9, 9], row]));
  // The same object is used for one query after another, so that what one leaves behind would show.
  for (let i = 0; i < 2; i++)
    finder.search(queries.indices, queries.data, queries.indptr[i], queries.indptr[i + 1]);
  return Array.from(finder.best.rows, (found, at) => [found, finder.best.similarities[at]]);
}

test('CosineSearch finds the most similar row, among equals the first', () => {
  expect(search(1, [4, 4, 0, 0])).toEqual([[0, 1]]);
  expect(search(2, [4, 4, 0, 0])).toEqual([
    [0, 1],
    [3, 1],
  ]);
});

test('CosineSearch fills up with rows that share nothing, in their order', () => {
  expect(search(4, [0, 0, 0, 1]).map(([row]) => row)).toEqual([2, 0, 1, 3]);
  expect(search(2, [0, 0, 0, 0])).toEqual([
    [0, 0],
    [1, 0],
  ]);
});

test('CosineSearch puts negative similarities behind zeros', () => {
  expect(search(4, [-1, 0, 0, 0]).map(([row]) => row)).toEqual([1, 2, 0, 3]);
});

// Few values, so that many rows are the same or equally similar; 1e-25 is lost in 32-bit floats.
const values = (signed: boolean) => fc.constantFrom(0, 0, 0, 1, 2, 0.1, 1e-25, signed ? -1 : 3);
const matrices = (signed: boolean) =>
  fc.array(fc.array(values(signed), { minLength: 5, maxLength: 5 }), { minLength: 4, maxLength: 40 });

test.each([false, true])(
  'CosineSearch finds what comparing with every row finds (negative: %s)',
  (signed) => {
    fc.assert(
      fc.property(matrices(signed), matrices(signed), fc.integer({ min: 1, max: 4 }), (rows, others, k) => {
        const built = buildCosineIndex(unitRows(DenseMatrix.fromRows(rows)));
        const queries = unitRows(DenseMatrix.fromRows(others));
        const dense = [built.rows, queries].map((matrix) => matrix.toDense().toRows());
        const finder = new CosineSearch(built, k);
        for (let i = 0; i < queries.rows; i++) {
          finder.search(queries.indices, queries.data, queries.indptr[i], queries.indptr[i + 1]);
          const similarities = dense[0].map((row) =>
            roundSimilarity(row.reduce((sum, value, j) => sum + value * dense[1][i][j], 0)),
          );
          const order = [...similarities.keys()].sort((a, b) => similarities[b] - similarities[a] || a - b);
          expect([...finder.best.rows]).toEqual(order.slice(0, k));
          expect([...finder.best.similarities]).toEqual(order.slice(0, k).map((row) => similarities[row]));
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  },
);
