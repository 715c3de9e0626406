/** The place of the first number that is at least so much. */
export function firstAtLeast(ascending: Int32Array, least: number): number {
  let k = 0;
  while (k < ascending.length && ascending[k] < least) k++;
  return k;
}

/** One over the length of a part of a row, 0 where it has no length. */
export function inverseNorm(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) sum += values[k] * values[k];
  return sum === 0 ? 0 : 1 / Math.sqrt(sum);
}
