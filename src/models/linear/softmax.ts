import type { DenseMatrix } from '../../matrix/denseMatrix';

/**
 * Replaces scores by probabilities with sum 1, each its exponential over the sum of all.
 * @returns the logarithm of that sum
 */
export function softmaxInPlace(data: Float64Array, start: number, end: number): number {
  let highest = -Infinity;
  for (let k = start; k < end; k++) if (data[k] > highest) highest = data[k];
  let sum = 0;
  for (let k = start; k < end; k++) {
    data[k] = Math.exp(data[k] - highest);
    sum += data[k];
  }
  for (let k = start; k < end; k++) data[k] /= sum;
  return highest + Math.log(sum);
}

/** The same for each row of scores. */
export function softmaxRows(scores: DenseMatrix): DenseMatrix {
  for (let i = 0; i < scores.rows; i++) {
    softmaxInPlace(scores.data, i * scores.columns, (i + 1) * scores.columns);
  }
  return scores;
}
