import { expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { buildCosineIndex, unitRows } from '../../src/models/cosineIndex';
import { CosineSearch } from '../../src/models/cosineSearch';

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
