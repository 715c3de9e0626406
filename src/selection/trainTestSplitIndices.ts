import { InputError } from '../errors/inputError';
import { checkRandomState, type RandomSource } from '../random/checkRandomState';
import type { Fold } from './fold';
import { assertPerRow } from './rowCount';
import { type SplitSizeOptions, splitSizes } from './splitSizes';
import { StratifiedShuffleSplit } from './stratifiedShuffleSplit';

/** Options of {@link trainTestSplitIndices}. */
export interface TrainTestSplitOptions extends SplitSizeOptions {
  /** The seed; another one each time when left out. */
  readonly randomState?: RandomSource;
  /** Whether to shuffle; if not, the first rows are for training. Default true. */
  readonly shuffle?: boolean;
  /** A label per row: both sides then have each class's share. */
  readonly stratify?: readonly string[];
}

/**
 * Parts the rows 0 to n - 1 into training and test rows, 3 to 1 by default, as scikit-learn's
 * `train_test_split` does.
 *
 * @throws InputError when the sizes do not fit, or, stratified, a class has one row only or the rows are not
 * shuffled
 */
export function trainTestSplitIndices(n: number, options: TrainTestSplitOptions = {}): Fold {
  const { shuffle = true, stratify, randomState } = options;
  if (!Number.isInteger(n) || n < 1) throw new InputError(`there are ${n} rows to split: give at least 2`);
  const { train, test } = splitSizes(n, options, 0.25);
  if (stratify) {
    if (!shuffle) throw new InputError('a stratified split is shuffled: leave out shuffle: false');
    assertPerRow('stratify', stratify, n);
    const splitter = new StratifiedShuffleSplit({
      nSplits: 1,
      trainSize: train,
      testSize: test,
      randomState,
    });
    return splitter.split(stratify, stratify)[0];
  }
  if (!shuffle) {
    const order = Int32Array.from({ length: train + test }, (_, i) => i);
    return { train: order.slice(0, train), test: order.slice(train) };
  }
  const order = checkRandomState(randomState).permutation(n);
  return { test: order.slice(0, test), train: order.slice(test, test + train) };
}
