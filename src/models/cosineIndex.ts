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
}

/** Builds the index of rows of length 1, as {@link unitRows} gives them. */
export function buildCosineIndex(rows: SparseMatrix): CosineIndex {
  const { indptr: starts, indices, data } = rows.transpose();
  const postedRows = new Int32Array(indices.length);
  const postedWeights = new Float64Array(indices.length);
  for (let j = 0; j < rows.columns; j++) {
    const order = descending(data.subarray(starts[j], starts[j + 1]));
    for (let k = 0; k < order.length; k++) {
      postedRows[starts[j] + k] = indices[starts[j] + order[k]];
      postedWeights[starts[j] + k] = data[starts[j] + order[k]];
    }
  }
  return { rows, starts, postedRows, postedWeights };
}

/** The rows of a matrix, stored sparse and of length 1. */
export function unitRows(X: Matrix): SparseMatrix {
  return normalizeRows(isSparse(X) ? X : SparseMatrix.fromDense(X));
}

function descending(weights: Float64Array): Int32Array {
  return Int32Array.from(weights.keys()).sort((a, b) => weights[b] - weights[a] || a - b);
}
