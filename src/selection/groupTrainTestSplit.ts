import { InputError } from '../errors/inputError';
import { encodeLabels } from '../models/labels';
import { checkRandomState, type RandomSource } from '../random/checkRandomState';
import type { Fold } from './fold';
import { type SplitSizeOptions, splitSizes } from './splitSizes';

/** Options of {@link groupTrainTestSplit}. */
export interface GroupSplitOptions extends SplitSizeOptions {
  /** The seed; another one each time when left out. */
  readonly randomState?: RandomSource;
}

/**
 * Parts rows into training and test rows so that no group is on both sides: the groups are shuffled, and whole
 * groups go to the test side until it has `testSize` rows or more. Rows keep their order.
 *
 * @param groups - a group per row
 * @throws InputError when the sizes do not fit, there are fewer than two groups, or no group is left to train on
 */
export function groupTrainTestSplit(groups: readonly string[], options: GroupSplitOptions = {}): Fold {
  const { classes, codes } = encodeLabels(groups);
  if (classes.length < 2) {
    throw new InputError(`there is ${classes.length} group: a split that keeps groups whole needs 2`);
  }
  const wanted = splitSizes(groups.length, options, 0.25).test;
  const sizes = new Int32Array(classes.length);
  for (const group of codes) sizes[group]++;
  const inTest = new Uint8Array(classes.length);
  let rows = 0;
  for (const group of checkRandomState(options.randomState).permutation(classes.length)) {
    if (rows >= wanted) break;
    inTest[group] = 1;
    rows += sizes[group];
  }
  if (rows === groups.length) {
    throw new InputError(`${wanted} test rows take all ${classes.length} groups: make testSize smaller`);
  }
  const sideOf = (side: number): Int32Array => {
    const picked: number[] = [];
    codes.forEach((group, row) => {
      if (inTest[group] === side) picked.push(row);
    });
    return Int32Array.from(picked);
  };
  return { train: sideOf(0), test: sideOf(1) };
}
