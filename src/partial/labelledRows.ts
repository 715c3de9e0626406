import { InputError } from '../errors/inputError';
import type { Matrix } from '../matrix/matrix';

/** The label of a row that has none. */
export const UNLABELLED = '';

/**
 * The rows that have a label, ascending.
 * @throws InputError on unequal lengths, or when no row has one
 */
export function labelledRows(X: Matrix, y: readonly string[]): Int32Array {
  if (X.rows !== y.length) {
    throw new InputError(`X has ${X.rows} rows, but y has ${y.length} labels: give '' to rows without one`);
  }
  const rows = Int32Array.from([...y.keys()].filter((i) => y[i] !== UNLABELLED));
  if (rows.length === 0) throw new InputError(`none of the ${X.rows} rows has a label: label some first`);
  return rows;
}
