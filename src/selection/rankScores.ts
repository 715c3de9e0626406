/** The place of each score, 1 for the best; equal scores share the best of their places. */
export function rankScores(scores: ArrayLike<number>): number[] {
  const descending = Float64Array.from(scores).sort().reverse();
  return Array.from(scores, (score) => descending.indexOf(score) + 1);
}
