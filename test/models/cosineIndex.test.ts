import { expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { buildCosineIndex, unitRows } from '../../src/models/cosineIndex';

const matrix = DenseMatrix.fromRows([
  [1, 1, 0],
  [2, 0, 0],
  [5, 5, 0],
  [0, 0, 0],
]);

test('unitRows(X) gives sparse rows of length 1 for either kind of matrix', () => {
  const rows = unitRows(matrix);
  expect(rows.toDense().toRows()[1]).toEqual([1, 0, 0]);
  expect(rows.row(3).values).toHaveLength(0);
  expect(unitRows(SparseMatrix.fromDense(matrix))).toEqual(rows);
});

test('buildCosineIndex(rows) lists for each column the rows that have it', () => {
  const index = buildCosineIndex(unitRows(matrix));
  expect([...index.starts]).toEqual([0, 3, 5, 5]);
  expect([...index.postedRows]).toEqual([0, 1, 2, 0, 2]);
  expect([...index.postedWeights.subarray(0, 2)]).toEqual([expect.closeTo(Math.SQRT1_2, 15), 1]);
  expect([...index.roundedWeights]).toEqual(Array.from(index.postedWeights, Math.fround));
});

test('buildCosineIndex(rows) tells whether no weight is negative, and copies no rows that threads share already', () => {
  const index = buildCosineIndex(unitRows(matrix));
  expect(index.isPositive).toBe(true);
  expect(buildCosineIndex(unitRows(DenseMatrix.fromRows([[1, -1]]))).isPositive).toBe(false);
  expect(buildCosineIndex(index.rows).rows.data).toBe(index.rows.data);
});
