import type { DenseMatrix } from '../matrix/denseMatrix';
import { isSparse, type Matrix } from '../matrix/matrix';
import { SparseMatrix } from '../matrix/sparseMatrix';
import { keepNearest } from './keepNearest';

/** Up to this width scikit-learn searches dense rows by differences (in a k-d tree), above it by products. */
const NARROW = 15;

/** Squared distances of wide dense rows that differ by less than this part of the squared lengths are a tie. */
const ROUNDING = 1e-12;

/**
 * The `count` nearest other rows of each row by Euclidean distance, nearest first: `rows * count` places. Ties go
 * to the lower place.
 *
 * Sparse rows: distances are |x|² - 2xy + |y|², summed by ascending column, to the bit scikit-learn's. Equal ones
 * it orders by NumPy's partition, which is another on another processor, so there its order is undefined.
 *
 * Dense rows: scikit-learn has BLAS do the same sums, whose last bits are another on another processor, so what
 * differs by rounding is a tie here. Dense and sparse forms of the same rows have the same neighbours but for such
 * ties, as they do in scikit-learn. Where tied rows are equal, their order changes nothing.
 *
 * @param kind - what the rows count as; that of `X` when left out
 */
export function nearestNeighbours(
  X: Matrix,
  count: number,
  kind: 'sparse' | 'dense' = isSparse(X) ? 'sparse' : 'dense',
): Int32Array {
  const { from, toleranceOf } =
    kind === 'dense' && X.columns <= NARROW
      ? byDifferences(isSparse(X) ? X.toDense() : X)
      : byProducts(isSparse(X) ? X : SparseMatrix.fromDense(X), kind === 'dense' ? ROUNDING : 0);
  const nearest = new Int32Array(X.rows * count);
  for (let i = 0; i < X.rows; i++) {
    keepNearest(from(i), i, toleranceOf(i), nearest.subarray(i * count, (i + 1) * count));
  }
  return nearest;
}

interface Distances {
  /** Squared distances from row `i` to every row, in an array that the next call overwrites. */
  from(i: number): Float64Array;
  /** Up to which difference they are a tie. */
  toleranceOf(i: number): number;
}

function byProducts(entries: SparseMatrix, rounding: number): Distances {
  const { rows } = entries;
  const { indptr: starts, indices: holders, data: values } = entries.transpose();
  const norms = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    for (let k = entries.indptr[i]; k < entries.indptr[i + 1]; k++) norms[i] += entries.data[k] ** 2;
  }
  const longest = norms.reduce((most, norm) => Math.max(most, norm), 0);
  const distances = new Float64Array(rows);
  const from = (i: number): Float64Array => {
    distances.fill(0);
    for (let k = entries.indptr[i]; k < entries.indptr[i + 1]; k++) {
      const value = entries.data[k];
      const column = entries.indices[k];
      for (let p = starts[column]; p < starts[column + 1]; p++) distances[holders[p]] += value * values[p];
    }
    for (let j = 0; j < rows; j++) distances[j] = Math.max(0, norms[i] - 2 * distances[j] + norms[j]);
    return distances;
  };
  return { from, toleranceOf: (i) => rounding * (norms[i] + longest) };
}

function byDifferences({ rows, columns, data }: DenseMatrix): Distances {
  const distances = new Float64Array(rows);
  const from = (i: number): Float64Array => {
    for (let j = 0; j < rows; j++) {
      let sum = 0;
      for (let c = 0; c < columns; c++) sum += (data[i * columns + c] - data[j * columns + c]) ** 2;
      distances[j] = sum;
    }
    return distances;
  };
  return { from, toleranceOf: () => 0 };
}
