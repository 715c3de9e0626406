import { InputError } from '../errors/inputError';
import { distinctLabels } from '../ordering/distinctLabels';

/**
 * Which classes to enlarge, and to what size: `'auto'` and `'notMajority'` all but the largest class to its
 * size, `'minority'` the smallest only, `'notMinority'` all but the smallest, `'all'` all; a map gives the wished
 * number of rows of each class named; a number, for two classes only, is the wished size of the smaller one as
 * a fraction of the larger.
 */
export type SamplingStrategy =
  | 'auto'
  | 'minority'
  | 'notMinority'
  | 'notMajority'
  | 'all'
  | number
  | ReadonlyMap<string, number>;

/** A class to enlarge. */
export interface SamplingTarget {
  readonly label: string;
  /** The places of its rows, ascending. */
  readonly rows: Int32Array;
  /** How many rows to add. */
  readonly wanted: number;
}

/**
 * The classes to enlarge in ascending order, as imbalanced-learn's over-samplers choose them: of equally large
 * (or small) classes the first is the majority (or minority).
 * @throws InputError on fewer than two classes, an unknown strategy, or wishes that do not fit the classes
 */
export function samplingTargets(y: readonly string[], strategy: SamplingStrategy): SamplingTarget[] {
  const rowsOf = rowsByLabel(y);
  if (rowsOf.size < 2) {
    throw new InputError(
      `resampling needs at least 2 classes, found ${rowsOf.size}: add rows of another class`,
    );
  }
  const sizes = new Map([...rowsOf].map(([label, rows]) => [label, rows.length]));
  const wishes = strategy instanceof Map ? checkedWishes(strategy, sizes) : wishesOf(strategy, sizes);
  return [...rowsOf]
    .filter(([label]) => wishes.has(label))
    .map(([label, rows]) => ({
      label,
      rows: Int32Array.from(rows),
      wanted: wishes.get(label)! - rows.length,
    }));
}

function rowsByLabel(y: readonly string[]): Map<string, number[]> {
  const rowsOf = new Map<string, number[]>(distinctLabels(y).map((label) => [label, []]));
  for (let i = 0; i < y.length; i++) rowsOf.get(y[i])!.push(i);
  return rowsOf;
}

function wishesOf(strategy: SamplingStrategy, sizes: ReadonlyMap<string, number>): Map<string, number> {
  const labels = [...sizes.keys()];
  const majority = labels.reduce((best, label) => (sizes.get(label)! > sizes.get(best)! ? label : best));
  const minority = labels.reduce((best, label) => (sizes.get(label)! < sizes.get(best)! ? label : best));
  const full = sizes.get(majority)!;
  const enlarge = (chosen: readonly string[]) => new Map(chosen.map((label) => [label, full]));
  if (typeof strategy === 'number') {
    const size = wishedShare(strategy, sizes, full, majority);
    return new Map(labels.filter((label) => label !== majority).map((label) => [label, size]));
  }
  switch (strategy) {
    case 'auto':
    case 'notMajority':
      return enlarge(labels.filter((label) => label !== majority));
    case 'notMinority':
      return enlarge(labels.filter((label) => label !== minority));
    case 'minority':
      return enlarge([minority]);
    case 'all':
      return enlarge(labels);
    default:
      throw new InputError(
        `samplingStrategy is ${String(strategy)}: give 'auto', 'minority', 'notMinority', 'notMajority', 'all', ` +
          'a number for two classes, or a map of label to number of rows',
      );
  }
}

function wishedShare(
  share: number,
  sizes: ReadonlyMap<string, number>,
  full: number,
  majority: string,
): number {
  if (sizes.size !== 2) {
    throw new InputError(
      `samplingStrategy is ${share} with ${sizes.size} classes: for more than 2 give a map`,
    );
  }
  const [size] = [...sizes].filter(([label]) => label !== majority).map(([, count]) => count);
  const added = Math.trunc(full * share - size);
  if (!(share > 0 && share <= 1) || added <= 0) {
    throw new InputError(
      `samplingStrategy is ${share}, the classes have ${size} and ${full} rows: give more than ${size / full} up to 1`,
    );
  }
  return size + added;
}

function checkedWishes(
  wishes: ReadonlyMap<string, number>,
  sizes: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  for (const [label, count] of wishes) {
    const size = sizes.get(label);
    if (size === undefined) throw new InputError(`samplingStrategy names "${label}", which no row has`);
    if (!Number.isInteger(count) || count < size) {
      throw new InputError(
        `samplingStrategy wants ${count} rows of "${label}", which has ${size}: give a whole number from ${size}`,
      );
    }
  }
  return wishes;
}
