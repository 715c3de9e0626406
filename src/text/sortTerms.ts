import { compareCodePoints } from '../ordering/compareCodePoints';

const surrogate = /[\ud800-\udfff]/;

/** The places of `terms` in ascending order of code points: Python's `sorted`. The terms must be distinct. */
export function sortTerms(terms: readonly string[]): Int32Array {
  const sorted = [...terms];
  // The built-in order costs a third of one with a callback, and is the same one where no surrogate stands.
  if (terms.some((term) => surrogate.test(term))) sorted.sort(compareCodePoints);
  else sorted.sort();
  const placeOf = new Map(terms.map((term, place) => [term, place]));
  return Int32Array.from(sorted, (term) => placeOf.get(term)!);
}
