const STEP = 2 ** 40;

/**
 * A cosine to a multiple of 2^-40 (about 1e-12), which takes the rounding noise of its sum away: duplicates
 * have exactly 1, and what is equal on paper is a tie.
 */
export function roundSimilarity(cosine: number): number {
  // Adding 0 turns -0 into 0.
  return Math.round(cosine * STEP) / STEP + 0;
}
