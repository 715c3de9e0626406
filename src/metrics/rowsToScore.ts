import { InputError } from '../errors/inputError';

/**
 * The number of rows that a metric compares.
 * @throws InputError when the two inputs differ in length, or there is nothing to compare
 */
export function rowsToScore(
  first: { readonly length: number },
  second: { readonly length: number },
  names: readonly [string, string] = ['true labels', 'predicted labels'],
): number {
  if (first.length !== second.length) {
    throw new InputError(
      `${first.length} ${names[0]}, but ${second.length} ${names[1]}: give one each per row`,
    );
  }
  if (first.length === 0) throw new InputError(`nothing to score: there are no ${names[0]}`);
  return first.length;
}
