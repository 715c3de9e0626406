import type { RandomState } from '../random/randomState';

/**
 * Shares out a number of draws over classes in proportion to their counts: whole shares first, the rest to the
 * largest remainders, and by lot where remainders are equal. What scikit-learn's stratified splits do.
 */
export function approximateMode(counts: Int32Array, draws: number, random: RandomState): Int32Array {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const shares = Float64Array.from(counts, (count) => (count / total) * draws);
  const mode = Int32Array.from(shares, Math.floor);
  const remainders = shares.map((share, k) => share - mode[k]);
  let left = draws - mode.reduce((sum, count) => sum + count, 0);
  for (const remainder of [...new Set(remainders)].sort((a, b) => b - a)) {
    if (left <= 0) break;
    const equal = [...remainders.keys()].filter((k) => remainders[k] === remainder);
    const drawn = random.choice(equal.length, Math.min(equal.length, left), { replace: false });
    for (const k of drawn) mode[equal[k]]++;
    left -= drawn.length;
  }
  return mode;
}
