import type { SparseMatrix } from '../matrix/sparseMatrix';

/** A term and its weight. */
export type TermWeight = readonly [term: string, weight: number];

/**
 * The mean weight of each term over rows, the heaviest first, equals by column; terms of weight 0 are left out.
 *
 * @param weights - texts x terms, as a vectorizer's `transform` gives them; one row for a single text
 * @param terms - the vectorizer's `getFeatureNamesOut()`
 * @param count - how many terms at the most, all by default
 */
export function termWeights(
  weights: SparseMatrix,
  terms: readonly string[],
  count: number = Number.POSITIVE_INFINITY,
): TermWeight[] {
  const sums = new Float64Array(weights.columns);
  for (let k = 0; k < weights.nonZeros; k++) sums[weights.indices[k]] += weights.data[k];
  return terms
    .map((term, j): TermWeight => [term, sums[j] / weights.rows])
    .filter(([, weight]) => weight > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, count);
}
