import type { DenseMatrix } from './denseMatrix';

/**
 * Replaces a tall matrix, in place, by P x L of its LU factorization with partial pivoting: the same span of
 * columns, entries of at most 1. Power iterations are kept in range by it.
 */
export function permutedLower({ rows, columns, data }: DenseMatrix): void {
  const pivotOf = new Int32Array(columns).fill(-1);
  const isPivot = new Uint8Array(rows);
  for (let k = 0; k < columns; k++) {
    let pivot = -1;
    for (let i = 0; i < rows; i++) {
      if (isPivot[i]) continue;
      if (pivot < 0 || Math.abs(data[i * columns + k]) > Math.abs(data[pivot * columns + k])) pivot = i;
    }
    if (pivot < 0) break;
    isPivot[pivot] = 1;
    pivotOf[k] = pivot;
    const divisor = data[pivot * columns + k];
    if (divisor === 0) continue;
    for (let i = 0; i < rows; i++) {
      if (isPivot[i]) continue;
      const factor = data[i * columns + k] / divisor;
      data[i * columns + k] = factor;
      if (factor === 0) continue;
      for (let j = k + 1; j < columns; j++) data[i * columns + j] -= factor * data[pivot * columns + j];
    }
  }
  for (let k = 0; k < columns && pivotOf[k] >= 0; k++) {
    data[pivotOf[k] * columns + k] = 1;
    data.fill(0, pivotOf[k] * columns + k + 1, (pivotOf[k] + 1) * columns);
  }
}
