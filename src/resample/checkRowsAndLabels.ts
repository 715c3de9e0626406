import { InputError } from '../errors/inputError';
import { assertFinite } from '../matrix/assertFinite';
import type { Matrix } from '../matrix/matrix';

/**
 * Refuses rows that cannot be resampled.
 * @throws InputError on no rows, a number of labels that is not that of the rows, or values that are not finite
 */
export function checkRowsAndLabels(X: Matrix, y: readonly string[]): void {
  if (X.rows !== y.length) {
    throw new InputError(`X has ${X.rows} rows, but y has ${y.length} labels: give one label per row`);
  }
  if (X.rows === 0) throw new InputError('X has no rows: there is nothing to resample');
  assertFinite(X);
}
