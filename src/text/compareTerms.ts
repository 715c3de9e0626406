import { InputError } from '../errors/inputError';
import type { SparseMatrix } from '../matrix/sparseMatrix';

/**
 * The terms of a few rows side by side, as rows of a table: the term, and its weight in each of them; the
 * heaviest of the last row first, then those that only the others have.
 *
 * @param weights - rows x terms
 * @param terms - the vectorizer's `getFeatureNamesOut()`
 * @param names - what each row is called in the table
 * @throws InputError when there is not one name per row
 */
export function compareTerms(
  weights: SparseMatrix,
  terms: readonly string[],
  names: readonly string[],
): Record<string, string | number>[] {
  if (names.length !== weights.rows) {
    throw new InputError(`${weights.rows} rows need as many names, got ${names.length}`);
  }
  const columns = [...new Set(weights.indices)].sort((a, b) => a - b);
  const last = weights.rows - 1;
  const table = columns.map((column) => ({
    term: terms[column],
    values: names.map((_, i) => weights.get(i, column)),
  }));
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  table.sort((a, b) => b.values[last] - a.values[last] || total(b.values) - total(a.values));
  return table.map(({ term, values }) =>
    Object.fromEntries([['term', term], ...names.map((name, i) => [name, values[i]])]),
  );
}
