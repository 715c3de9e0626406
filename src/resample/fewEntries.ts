import type { DenseMatrix } from '../matrix/denseMatrix';
import { SparseMatrix } from '../matrix/sparseMatrix';

// Up to this share of values that are not zero it is faster to go from entry to entry.
const FEW = 0.25;

/** The entries of a dense matrix most of whose values are zeros, as features of texts are; null of any other. */
export function fewEntries(X: DenseMatrix): SparseMatrix | null {
  const { data } = X;
  let count = 0;
  for (let k = 0; k < data.length; k++) count += Number(data[k] !== 0);
  return count <= FEW * data.length ? SparseMatrix.fromDense(X) : null;
}
