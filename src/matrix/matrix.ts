import type { DenseMatrix } from './denseMatrix';
import { SparseMatrix } from './sparseMatrix';

/** Rows of features, stored whole or sparse. Every estimator takes both, and gives the same answer for both. */
export type Matrix = DenseMatrix | SparseMatrix;

/** Whether a matrix is stored sparse. */
export function isSparse(matrix: Matrix): matrix is SparseMatrix {
  return matrix instanceof SparseMatrix;
}
