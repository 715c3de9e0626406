import type { Contribution, ScoreExplanation } from './explanation';

const MOST_NOISE = 1e-9;

/**
 * Makes `base` and all values add up to the score: the rounding noise of the sum goes to the largest value.
 * @param contributions - the largest first
 * @throws Error where there is more to it than noise, which would be a fault of this package
 */
export function closeSum(
  technique: string,
  score: number,
  base: number,
  contributions: readonly Contribution[],
): ScoreExplanation {
  const noise = score - contributions.reduce((sum, { value }) => sum + value, base);
  if (!(Math.abs(noise) <= MOST_NOISE * Math.max(1, Math.abs(score)))) {
    throw new Error(`the contributions to ${technique} miss its score ${score} by ${noise}`);
  }
  const [largest, ...others] = contributions;
  if (!largest) return { technique, score, base: base + noise, contributions };
  return {
    technique,
    score,
    base,
    contributions: [{ ...largest, value: largest.value + noise }, ...others],
  };
}
