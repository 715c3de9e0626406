import { expect, it } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../../src/matrix/sparseMatrix';
import { packRows } from '../../../src/models/linear/packedRows';

const X = DenseMatrix.fromRows([
  [0, 0, 3, 0.1],
  [0, 0, 0, 2],
  [0, 0, 0, 0],
]);

it.each([
  ['dense', X],
  ['sparse', SparseMatrix.fromDense(X)],
])('numbers the columns of %s rows from the commonest to the rarest, without those that are 0', (_, rows) => {
  const packed = packRows(rows);
  expect([...packed.columnOf]).toEqual([3, 2]);
  expect([...packed.indptr]).toEqual([0, 2, 3, 3]);
  expect([...packed.indices]).toEqual([1, 0, 0]);
  expect([...packed.values]).toEqual([3, Math.fround(0.1), 2]);
  expect([...packed.squaredNorms]).toEqual([9 + Math.fround(0.1) ** 2, 4, 0]);
  expect(packed.values.buffer).toBeInstanceOf(SharedArrayBuffer);
});

it('refuses values that 32-bit floats cannot hold', () => {
  expect(() => packRows(DenseMatrix.fromRows([[1], [1e39]]))).toThrow('row 1 of X has values beyond 1e38');
});
