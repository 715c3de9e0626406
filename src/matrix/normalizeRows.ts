import { DenseMatrix } from './denseMatrix';
import { isSparse, type Matrix } from './matrix';
import { SparseMatrix } from './sparseMatrix';

/**
 * Rows of length 1: each value divided by its row's norm, scikit-learn's `normalize`. Rows of zeros stay.
 * Squares (or absolute values) are summed in the order of the columns.
 * @param norm - `l2`, the default: the root of the sum of squares; `l1`: the sum of absolute values
 * @returns a new matrix, of the kind that was given
 */
export function normalizeRows<M extends Matrix>(matrix: M, norm?: 'l1' | 'l2'): M;
export function normalizeRows(matrix: Matrix, norm: 'l1' | 'l2' = 'l2'): Matrix {
  const data = matrix.data.slice();
  for (let i = 0; i < matrix.rows; i++) {
    const start = isSparse(matrix) ? matrix.indptr[i] : i * matrix.columns;
    const end = isSparse(matrix) ? matrix.indptr[i + 1] : start + matrix.columns;
    let sum = 0;
    for (let k = start; k < end; k++) sum += norm === 'l2' ? data[k] * data[k] : Math.abs(data[k]);
    const length = norm === 'l2' ? Math.sqrt(sum) : sum;
    if (length === 0) continue;
    for (let k = start; k < end; k++) data[k] /= length;
  }
  return isSparse(matrix)
    ? new SparseMatrix(matrix.rows, matrix.columns, matrix.indptr, matrix.indices, data)
    : new DenseMatrix(matrix.rows, matrix.columns, data);
}
