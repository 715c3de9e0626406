import type { SparseRow } from './sparseMatrix';

/** The dot product of two stored rows, summed in the order of the columns. */
export function dotSparse(a: SparseRow, b: SparseRow): number {
  let sum = 0;
  let j = 0;
  for (let i = 0; i < a.indices.length; i++) {
    while (j < b.indices.length && b.indices[j] < a.indices[i]) j++;
    if (j < b.indices.length && b.indices[j] === a.indices[i]) sum += a.values[i] * b.values[j];
  }
  return sum;
}
