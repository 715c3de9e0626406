import type { DenseMatrix } from './denseMatrix';
import type { Matrix } from './matrix';
import { multiplyTransposed } from './multiplyTransposed';
import { normalizeRows } from './normalizeRows';

/**
 * The cosine of every row of `a` with every row of `b`, scikit-learn's `cosine_similarity`. Rows of zeros have
 * 0 with everything. Rounding may leave a row's cosine with itself a little off 1.
 * @param b - left out: the rows of `a` with one another
 * @returns rows of `a` x rows of `b`
 * @throws InputError when the widths differ
 */
export function cosineSimilarity(a: Matrix, b: Matrix = a): DenseMatrix {
  const left = normalizeRows(a);
  return multiplyTransposed(left, a === b ? left : normalizeRows(b));
}
