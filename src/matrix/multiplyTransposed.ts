import { InputError } from '../errors/inputError';
import { DenseMatrix } from './denseMatrix';
import { isSparse, type Matrix } from './matrix';
import { SparseMatrix } from './sparseMatrix';

/**
 * The dot products of every row of `a` with every row of `b`: `a` times `b` transposed. With rows of length 1
 * these are cosine similarities.
 *
 * Each product is a sum over the columns in ascending order, started from 0, whatever the kinds of the two
 * matrices; products with a zero add nothing.
 * @returns rows of `a` x rows of `b`
 * @throws InputError when the widths differ
 */
export function multiplyTransposed(a: Matrix, b: Matrix): DenseMatrix {
  if (a.columns !== b.columns) {
    throw new InputError(`a has ${a.columns} columns, b has ${b.columns}: products need equal widths`);
  }
  if (!isSparse(a) && !isSparse(b)) return multiplyDense(a, b);
  const left = isSparse(a) ? a : SparseMatrix.fromDense(a);
  const postings = (isSparse(b) ? b : SparseMatrix.fromDense(b)).transpose();
  const products = new DenseMatrix(a.rows, b.rows);
  for (let i = 0; i < a.rows; i++) {
    const sums = products.row(i);
    for (let k = left.indptr[i]; k < left.indptr[i + 1]; k++) {
      const value = left.data[k];
      const end = postings.indptr[left.indices[k] + 1];
      for (let p = postings.indptr[left.indices[k]]; p < end; p++) {
        sums[postings.indices[p]] += value * postings.data[p];
      }
    }
  }
  return products;
}

function multiplyDense(a: DenseMatrix, b: DenseMatrix): DenseMatrix {
  const products = new DenseMatrix(a.rows, b.rows);
  for (let i = 0; i < a.rows; i++) {
    const row = a.row(i);
    for (let j = 0; j < b.rows; j++) {
      const start = j * b.columns;
      let sum = 0;
      for (let k = 0; k < row.length; k++) sum += row[k] * b.data[start + k];
      products.data[i * b.rows + j] = sum;
    }
  }
  return products;
}
