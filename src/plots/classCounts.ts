import { InputError } from '../errors/inputError';

/** Class and number of its rows, as a `Map` or as pairs. */
export type ClassCounts = Iterable<readonly [label: string, count: number]>;

/**
 * The classes, the most frequent first, equal ones in the order of their labels.
 * @throws InputError on no class, a class that comes twice, or a count that is no whole number from 0 on
 */
export function sortedCounts(counts: ClassCounts): [label: string, count: number][] {
  const seen = new Map<string, number>();
  for (const [label, count] of counts) {
    if (!Number.isInteger(count) || count < 0) {
      throw new InputError(`class ${label} has count ${count}: counts are whole numbers from 0 on`);
    }
    if (seen.has(label)) throw new InputError(`class ${label} is counted twice: give each class once`);
    seen.set(label, count);
  }
  if (seen.size === 0) throw new InputError('no classes to draw: give at least one class and its count');
  return [...seen].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
