import type { SparseRow } from './sparseMatrix';

/** The dot product of a stored row and a dense vector, summed in the order of the columns. */
export function dotDense({ indices, values }: SparseRow, vector: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < indices.length; k++) sum += values[k] * vector[indices[k]];
  return sum;
}
