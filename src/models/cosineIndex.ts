import { isSparse, type Matrix } from '../matrix/matrix';
import { normalizeRows } from '../matrix/normalizeRows';
import { SparseMatrix } from '../matrix/sparseMatrix';

/**
 * Rows made ready to be searched by cosine: each of length 1, and for each column the rows that have it, the
 * largest weight first (equal weights: the first row first).
 */
export interface CosineIndex {
  /** The rows, of length 1; rows of zeros stay zeros. */
  readonly rows: SparseMatrix;
  /** The entries of column `j` are those from `starts[j]` up to `starts[j + 1]`. */
  readonly starts: Int32Array;
  readonly postedRows: Int32Array;
  readonly postedWeights: Float64Array;
  /** The bits of all columns that the posted row has, see {@link signatureBit}. */
  readonly postedSignatures: Int32Array;
}

/** One of 32 bits for a column: rows without a common bit have no common column. */
export function signatureBit(column: number): number {
  return Math.imul(column, 0x9e3779b1) >>> 27;
}

/** Builds the index of rows of length 1, as {@link unitRows} gives them. */
export function buildCosineIndex(rows: SparseMatrix): CosineIndex {
  const { indptr: starts, indices, data } = rows.transpose();
  const postedRows = new Int32Array(indices.length);
  const postedWeights = new Float64Array(indices.length);
  const postedSignatures = new Int32Array(indices.length);
  const signatures = signaturesOf(rows);
  for (let j = 0; j < rows.columns; j++) {
    const order = descending(data.subarray(starts[j], starts[j + 1]));
    for (let k = 0; k < order.length; k++) {
      const row = indices[starts[j] + order[k]];
      postedRows[starts[j] + k] = row;
      postedSignatures[starts[j] + k] = signatures[row];
      postedWeights[starts[j] + k] = data[starts[j] + order[k]];
    }
  }
  return { rows, starts, postedRows, postedWeights, postedSignatures };
}

/** The rows of a matrix, stored sparse and of length 1. */
export function unitRows(X: Matrix): SparseMatrix {
  return normalizeRows(isSparse(X) ? X : SparseMatrix.fromDense(X));
}

function signaturesOf({ rows, indptr, indices }: SparseMatrix): Int32Array {
  const signatures = new Int32Array(rows);
  for (let i = 0; i < rows; i++) {
    for (let k = indptr[i]; k < indptr[i + 1]; k++) signatures[i] |= 1 << signatureBit(indices[k]);
  }
  return signatures;
}

function descending(weights: Float64Array): Int32Array {
  return Int32Array.from(weights.keys()).sort((a, b) => weights[b] - weights[a] || a - b);
}
