import { InputError } from '../errors/inputError';
import type { Params } from './params';

/**
 * Checks option names that come as data, so that a misspelt one is not ignored.
 * @throws InputError naming the first that the estimator does not have, and those it has
 */
export function assertOptions(estimator: string, params: Params, allowed: readonly string[]): void {
  const unknown = Object.keys(params).find((name) => !allowed.includes(name));
  if (unknown === undefined) return;
  const list = allowed.length > 0 ? `it has ${allowed.join(', ')}` : 'it has none';
  throw new InputError(`${estimator} has no option ${JSON.stringify(unknown)}: ${list}`);
}
