import { isSparse, type Matrix } from '../../matrix/matrix';

/**
 * The sum of each row.
 * @param factors - what each column is multiplied by; all 1 when left out
 */
export function rowSums(X: Matrix, factors?: Float64Array): Float64Array {
  const sums = new Float64Array(X.rows);
  for (let i = 0; i < X.rows; i++) {
    const start = isSparse(X) ? X.indptr[i] : i * X.columns;
    const end = isSparse(X) ? X.indptr[i + 1] : start + X.columns;
    for (let k = start; k < end; k++) {
      sums[i] += factors ? X.data[k] * factors[isSparse(X) ? X.indices[k] : k - start] : X.data[k];
    }
  }
  return sums;
}
