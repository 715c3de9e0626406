import type { DenseMatrix } from '../matrix/denseMatrix';
import { multiply } from '../matrix/multiply';
import type { SparseMatrix } from '../matrix/sparseMatrix';

/** What {@link spreadLabels} came to. */
export interface SpreadResult {
  /** Rows x classes; each row sums to 1, or is all 0 where no label came. */
  readonly distributions: DenseMatrix;
  readonly nIter: number;
  readonly converged: boolean;
}

/**
 * Lets labels spread: again and again, a row's labels become `alpha` of what its links bring and `1 - alpha` of its
 * own first label.
 *
 * @param graph - the links, as {@link neighborGraph} gives them
 * @param labels - rows x classes: 1 where a row has the label
 */
export function spreadLabels(
  graph: SparseMatrix,
  labels: DenseMatrix,
  { alpha, maxIter, tol }: { readonly alpha: number; readonly maxIter: number; readonly tol: number },
): SpreadResult {
  const own = labels.data.map((value) => value * (1 - alpha));
  let current = labels;
  let change = Number.POSITIVE_INFINITY;
  let nIter = 0;
  // The first pass is always worth it; scikit-learn looks at the change before each pass as well.
  for (; nIter < maxIter && !(change < tol); nIter++) {
    const next = multiply(graph, current);
    change = 0;
    for (let k = 0; k < own.length; k++) {
      next.data[k] = alpha * next.data[k] + own[k];
      change += Math.abs(next.data[k] - current.data[k]);
    }
    current = next;
  }
  return { distributions: rowsToShares(current), nIter, converged: change < tol };
}

/** Brings each row to the sum 1, in place; rows of zeros stay. */
export function rowsToShares(matrix: DenseMatrix): DenseMatrix {
  for (let i = 0; i < matrix.rows; i++) {
    const row = matrix.row(i);
    const sum = row.reduce((total, value) => total + value, 0);
    if (sum > 0) for (let j = 0; j < row.length; j++) row[j] /= sum;
  }
  return matrix;
}
