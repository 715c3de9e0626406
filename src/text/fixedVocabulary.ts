import { InputError } from '../errors/inputError';
import { sortTerms } from './sortTerms';
import type { CountVectorizerOptions } from './vectorizerOptions';

/**
 * The terms of the option `vocabulary` in the order of their columns: a list's own order, a set's ascending
 * one, a map's columns.
 * @throws InputError when it is empty, a term stands twice, or the columns are not 0, 1, 2, …
 */
export function fixedVocabulary(vocabulary: NonNullable<CountVectorizerOptions['vocabulary']>): string[] {
  const terms = vocabulary instanceof Map ? termsByColumn(vocabulary) : [...(vocabulary as Iterable<string>)];
  if (terms.length === 0) throw new InputError('the vocabulary is empty');
  if (vocabulary instanceof Set) return Array.from(sortTerms(terms), (place) => terms[place]);
  const seen = new Set<string>();
  for (const term of terms) {
    if (seen.has(term)) throw new InputError(`the vocabulary has ${JSON.stringify(term)} twice`);
    seen.add(term);
  }
  return terms;
}

function termsByColumn(vocabulary: ReadonlyMap<string, number>): string[] {
  const terms = new Array<string>(vocabulary.size);
  const taken = new Uint8Array(vocabulary.size);
  for (const [term, column] of vocabulary) {
    if (taken[column] !== 0) {
      throw new InputError(
        `the vocabulary gives ${JSON.stringify(term)} column ${column}: every column from 0 to ` +
          `${vocabulary.size - 1} must have one term`,
      );
    }
    taken[column] = 1;
    terms[column] = term;
  }
  return terms;
}
