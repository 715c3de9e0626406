import { InputError } from '../errors/inputError';

/**
 * The terms with the largest weights, equal ones in the order of the alphabet; terms of weight 0 are left out.
 * @throws InputError on no terms with a weight, a negative weight or one that is not finite, or an unfit `maxWords`
 */
export function heaviestTerms(
  termWeights: Iterable<readonly [term: string, weight: number]>,
  maxWords: number,
): (readonly [term: string, weight: number])[] {
  if (!Number.isInteger(maxWords) || maxWords < 1) {
    throw new InputError(`invalid maxWords: ${maxWords}; give a whole number from 1 on`);
  }
  const terms = [...termWeights];
  for (const [term, weight] of terms) {
    if (!Number.isFinite(weight) || weight < 0) {
      throw new InputError(`term ${term} has weight ${weight}: weights are finite and not negative`);
    }
  }
  const chosen = terms
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, maxWords);
  if (chosen.length === 0) throw new InputError(`none of ${terms.length} terms has a weight above 0`);
  return chosen;
}
