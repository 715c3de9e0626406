import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { multiply, multiplyFromTransposed } from '../../src/matrix/multiply';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';

const X = DenseMatrix.fromRows([
  [1, 0, 2],
  [0, -3, 0],
]);

describe('multiply', () => {
  it('multiplies dense and sparse rows by a narrow matrix', () => {
    const thin = DenseMatrix.fromRows([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    for (const matrix of [X, SparseMatrix.fromDense(X)]) {
      expect(multiply(matrix, thin).toRows()).toEqual([
        [11, 14],
        [-9, -12],
      ]);
    }
  });

  it('multiplies the transposed matrix', () => {
    const thin = DenseMatrix.fromRows([[1], [2]]);
    for (const matrix of [X, SparseMatrix.fromDense(X)]) {
      expect(multiplyFromTransposed(matrix, thin).toRows()).toEqual([[1], [-6], [2]]);
    }
  });
});
