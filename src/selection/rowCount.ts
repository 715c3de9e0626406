import { InputError } from '../errors/inputError';

/** Anything with rows: a matrix, or an array of texts, labels or rows. */
export type Rows = { readonly rows: number } | { readonly length: number };

/** How many rows there are. */
export function rowCount(X: Rows): number {
  return 'rows' in X ? X.rows : X.length;
}

/**
 * Checks that there is one label, group or the like for each row.
 * @throws InputError with both numbers when there is not
 */
export function assertPerRow(name: string, values: ArrayLike<unknown>, rows: number): void {
  if (values.length !== rows) {
    throw new InputError(`${name} has ${values.length} values for ${rows} rows: give one per row`);
  }
}
