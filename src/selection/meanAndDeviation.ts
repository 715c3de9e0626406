/**
 * The mean and the standard deviation (of the population, as in scikit-learn's tables). Sums run as NumPy's do,
 * so that means which are equal there are equal here, and ranks with them.
 */
export function meanAndDeviation(values: ArrayLike<number>): {
  readonly mean: number;
  readonly deviation: number;
} {
  const mean = pairwiseSum(values) / values.length;
  const squares = Float64Array.from(values, (value) => (value - mean) ** 2);
  return { mean, deviation: Math.sqrt(pairwiseSum(squares) / values.length) };
}

/** NumPy's sum of up to 128 values: eight running sums, then the rest one by one. */
function pairwiseSum(values: ArrayLike<number>): number {
  const n = values.length;
  if (n < 8) return sumFrom(0, values, 0);
  if (n > 128) {
    const half = Math.floor(n / 16) * 8;
    const all = Float64Array.from(values);
    return pairwiseSum(all.subarray(0, half)) + pairwiseSum(all.subarray(half));
  }
  const s = Float64Array.from({ length: 8 }, (_, k) => values[k]);
  const whole = n - (n % 8);
  for (let i = 8; i < whole; i++) s[i % 8] += values[i];
  const eight = s[0] + s[1] + (s[2] + s[3]) + (s[4] + s[5] + (s[6] + s[7]));
  return sumFrom(eight, values, whole);
}

function sumFrom(start: number, values: ArrayLike<number>, first: number): number {
  let sum = start;
  for (let i = first; i < values.length; i++) sum += values[i];
  return sum;
}
