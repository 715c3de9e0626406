import { InputError } from '../errors/inputError';
import { DenseMatrix } from './denseMatrix';
import { isSparse, type Matrix } from './matrix';
import { SparseMatrix } from './sparseMatrix';

/**
 * Matrices side by side, as SciPy's and NumPy's `hstack`: sparse when one of them is, dense otherwise. The
 * entries stored stay those stored; a dense part of a sparse result gives its non-zeros.
 * @throws InputError on no matrix, or when the numbers of rows differ
 */
export function hstack(matrices: readonly DenseMatrix[]): DenseMatrix;
export function hstack(matrices: readonly SparseMatrix[]): SparseMatrix;
export function hstack(matrices: readonly Matrix[]): Matrix;
export function hstack(matrices: readonly Matrix[]): Matrix {
  if (matrices.length === 0) throw new InputError('hstack needs at least one matrix, got none');
  const { rows } = matrices[0];
  for (const [k, matrix] of matrices.entries()) {
    if (matrix.rows === rows) continue;
    throw new InputError(`hstack: matrix ${k} has ${matrix.rows} rows, matrix 0 has ${rows}`);
  }
  return matrices.some(isSparse)
    ? stackSparse(rows, matrices.map(toSparse))
    : stackDense(rows, matrices as readonly DenseMatrix[]);
}

function toSparse(matrix: Matrix): SparseMatrix {
  return isSparse(matrix) ? matrix : SparseMatrix.fromDense(matrix);
}

function widthOf(matrices: readonly Matrix[]): number {
  return matrices.reduce((sum, { columns }) => sum + columns, 0);
}

function stackSparse(rows: number, parts: readonly SparseMatrix[]): SparseMatrix {
  const nonZeros = parts.reduce((sum, part) => sum + part.nonZeros, 0);
  const indptr = new Int32Array(rows + 1);
  const indices = new Int32Array(nonZeros);
  const data = new Float64Array(nonZeros);
  let at = 0;
  for (let i = 0; i < rows; i++) {
    let offset = 0;
    for (const part of parts) {
      for (let k = part.indptr[i]; k < part.indptr[i + 1]; k++) {
        indices[at] = part.indices[k] + offset;
        data[at++] = part.data[k];
      }
      offset += part.columns;
    }
    indptr[i + 1] = at;
  }
  return new SparseMatrix(rows, widthOf(parts), indptr, indices, data);
}

function stackDense(rows: number, parts: readonly DenseMatrix[]): DenseMatrix {
  const stacked = new DenseMatrix(rows, widthOf(parts));
  let offset = 0;
  for (const part of parts) {
    for (let i = 0; i < rows; i++) stacked.data.set(part.row(i), i * stacked.columns + offset);
    offset += part.columns;
  }
  return stacked;
}
