import { compareCodePoints } from './compareCodePoints';

/** The distinct labels, ascending by code point: the order of every estimator's `classes`. */
export function distinctLabels(y: Iterable<string>): string[] {
  return [...new Set(y)].sort(compareCodePoints);
}
