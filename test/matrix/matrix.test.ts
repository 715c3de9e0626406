import { expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { isSparse } from '../../src/matrix/matrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';

test('isSparse(matrix) tells the two kinds apart', () => {
  const dense = new DenseMatrix(1, 1);
  expect(isSparse(dense)).toBe(false);
  expect(isSparse(SparseMatrix.fromDense(dense))).toBe(true);
});
