/**
 * The average of the values that are not NaN, weighted when weights are given; NaN when there are none. Values
 * whose weights sum to 0 are averaged plainly, as scikit-learn does.
 */
export function nanAverage(values: Float64Array, weights?: Float64Array): number {
  let sum = 0;
  let count = 0;
  let weighted = 0;
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i])) continue;
    sum += values[i];
    count++;
    if (!weights) continue;
    weighted += values[i] * weights[i];
    total += weights[i];
  }
  return total > 0 ? weighted / total : sum / count;
}
