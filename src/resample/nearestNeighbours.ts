import type { DenseMatrix } from '../matrix/denseMatrix';
import { isSparse, type Matrix } from '../matrix/matrix';
import { SparseMatrix } from '../matrix/sparseMatrix';

/** Up to this width scikit-learn searches dense rows by differences (in a k-d tree), above it by products. */
const NARROW = 15;

/**
 * The `count` nearest other rows of each row by Euclidean distance, nearest first: `rows * count` places. Equal
 * distances go by place.
 *
 * Distances are |x|² - 2xy + |y|², summed by ascending column: to the bit scikit-learn's for sparse rows. For
 * dense rows its last bits depend on the processor (the BLAS kernel sums in another order), and so does the order
 * of equally near rows there; on sparse rows the order of equal distances depends on the processor as well (NumPy
 * partitions with whatever vector instructions there are). Where the tied rows are equal, that changes nothing.
 */
export function nearestNeighbours(X: Matrix, count: number): Int32Array {
  const distancesFrom = isSparse(X) || X.columns > NARROW ? byProducts(X) : byDifferences(X);
  const nearest = new Int32Array(X.rows * count);
  const best = new Float64Array(count);
  for (let i = 0; i < X.rows; i++) {
    keepNearest(distancesFrom(i), i, best, nearest.subarray(i * count, (i + 1) * count));
  }
  return nearest;
}

/** Squared distances from row `i` to every row, in an array that the next call overwrites. */
type DistancesFrom = (i: number) => Float64Array;

function byProducts(X: Matrix): DistancesFrom {
  const entries = isSparse(X) ? X : SparseMatrix.fromDense(X);
  const { indptr: starts, indices: holders, data: values } = entries.transpose();
  const norms = new Float64Array(X.rows);
  for (let i = 0; i < X.rows; i++) {
    for (let k = entries.indptr[i]; k < entries.indptr[i + 1]; k++) norms[i] += entries.data[k] ** 2;
  }
  const distances = new Float64Array(X.rows);
  return (i) => {
    distances.fill(0);
    for (let k = entries.indptr[i]; k < entries.indptr[i + 1]; k++) {
      const value = entries.data[k];
      const column = entries.indices[k];
      for (let p = starts[column]; p < starts[column + 1]; p++) distances[holders[p]] += value * values[p];
    }
    for (let j = 0; j < X.rows; j++) distances[j] = Math.max(0, norms[i] - 2 * distances[j] + norms[j]);
    return distances;
  };
}

function byDifferences({ rows, columns, data }: DenseMatrix): DistancesFrom {
  const distances = new Float64Array(rows);
  return (i) => {
    for (let j = 0; j < rows; j++) {
      let sum = 0;
      for (let c = 0; c < columns; c++) sum += (data[i * columns + c] - data[j * columns + c]) ** 2;
      distances[j] = sum;
    }
    return distances;
  };
}

/** Writes the places of the smallest distances but the one at `self`, the smallest first. */
function keepNearest(distances: Float64Array, self: number, best: Float64Array, places: Int32Array): void {
  best.fill(Infinity);
  const last = best.length - 1;
  for (let j = 0; j < distances.length; j++) {
    const distance = distances[j];
    if (distance >= best[last] || j === self) continue;
    let k = last;
    for (; k > 0 && best[k - 1] > distance; k--) {
      best[k] = best[k - 1];
      places[k] = places[k - 1];
    }
    best[k] = distance;
    places[k] = j;
  }
}
