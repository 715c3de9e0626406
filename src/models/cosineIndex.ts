import { isSparse, type Matrix } from '../matrix/matrix';
import { normalizeRows } from '../matrix/normalizeRows';
import { SparseMatrix } from '../matrix/sparseMatrix';
import { sharedFloat64, sharedInt32 } from './linear/sharedArrays';

/**
 * Rows made ready to be searched by cosine: each of length 1, and for each column the rows that have it. On shared
 * memory, so that threads can search them without a copy.
 */
export interface CosineIndex {
  /** The rows, of length 1; rows of zeros stay zeros. */
  readonly rows: SparseMatrix;
  /** Whether no weight is negative. */
  readonly isPositive: boolean;
  /** The entries of column `j` are those from `starts[j]` up to `starts[j + 1]`, by ascending row. */
  readonly starts: Int32Array;
  readonly postedRows: Int32Array;
  readonly postedWeights: Float64Array;
  /** The same weights in half the memory: what goes through the processor's cache in a search. */
  readonly roundedWeights: Float32Array;
}

/** Builds the index of rows of length 1, as {@link unitRows} gives them. */
export function buildCosineIndex(rows: SparseMatrix): CosineIndex {
  const { indptr, indices, data } = rows.transpose();
  const roundedWeights = new Float32Array(new SharedArrayBuffer(4 * data.length));
  roundedWeights.set(data);
  return {
    rows: new SparseMatrix(
      rows.rows,
      rows.columns,
      sharedInt32(rows.indptr),
      sharedInt32(rows.indices),
      sharedFloat64(rows.data),
    ),
    isPositive: data.every((weight) => weight >= 0),
    starts: sharedInt32(indptr),
    postedRows: sharedInt32(indices),
    postedWeights: sharedFloat64(data),
    roundedWeights,
  };
}

/** The rows of a matrix, stored sparse and of length 1. */
export function unitRows(X: Matrix): SparseMatrix {
  return normalizeRows(isSparse(X) ? X : SparseMatrix.fromDense(X));
}
