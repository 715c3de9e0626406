import { expect, it } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../../src/matrix/sparseMatrix';
import { rowSums } from '../../../src/models/linear/rowSums';

const X = DenseMatrix.fromRows([
  [1, 0, 2],
  [0, 0, 0],
  [0, 5, 0],
]);

it.each([
  ['dense', X],
  ['sparse', SparseMatrix.fromDense(X)],
])('sums %s rows, each column times its factor', (_, rows) => {
  expect([...rowSums(rows)]).toEqual([3, 0, 5]);
  expect([...rowSums(rows, Float64Array.of(10, 100, -1))]).toEqual([8, 0, 500]);
});
