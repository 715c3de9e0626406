import { InputError } from '../errors/inputError';
import { type EncodedLabels, encodeLabels } from '../models/labels';
import { checkRandomState, type RandomSource } from '../random/checkRandomState';
import type { RandomState } from '../random/randomState';
import { approximateMode } from './approximateMode';
import type { Fold } from './fold';
import { assertPerRow, type Rows, rowCount } from './rowCount';
import { type SplitSizeOptions, splitSizes } from './splitSizes';
import type { Splitter } from './splitter';

/** Options of {@link StratifiedShuffleSplit}. */
export interface StratifiedShuffleSplitOptions extends SplitSizeOptions {
  /** Number of splits. Default 10. */
  readonly nSplits?: number;
  /** The seed; another one each time when left out. */
  readonly randomState?: RandomSource;
}

/**
 * Draws training and test rows at random, each class with its share, several times anew. scikit-learn's
 * `StratifiedShuffleSplit`; the default test size is 0.1 as there.
 */
export class StratifiedShuffleSplit implements Splitter {
  readonly options: StratifiedShuffleSplitOptions;

  constructor(options: StratifiedShuffleSplitOptions = {}) {
    this.options = options;
  }

  /**
   * @param X - the rows
   * @param y - a label per row
   * @throws InputError when a class has one row only, or a side has fewer rows than there are classes
   */
  split(X: Rows, y?: readonly string[]): Fold[] {
    if (!y) throw new InputError('StratifiedShuffleSplit needs labels: give y');
    assertPerRow('y', y, rowCount(X));
    const { nSplits = 10, randomState } = this.options;
    if (!Number.isInteger(nSplits) || nSplits < 1) {
      throw new InputError(`nSplits is ${nSplits}: give an integer of 1 or more`);
    }
    const sizes = splitSizes(y.length, this.options, 0.1);
    const labels = encodeLabels(y);
    const rowsOfClass = groupRows(labels);
    assertEnough(labels.classes, rowsOfClass, sizes);
    const random = checkRandomState(randomState);
    return Array.from({ length: nSplits }, () => drawFold(rowsOfClass, sizes, random));
  }
}

type Sizes = ReturnType<typeof splitSizes>;

function groupRows({ classes, codes }: EncodedLabels): number[][] {
  const rowsOfClass: number[][] = classes.map(() => []);
  codes.forEach((code, row) => {
    rowsOfClass[code].push(row);
  });
  return rowsOfClass;
}

function assertEnough(classes: readonly string[], rowsOfClass: number[][], sizes: Sizes): void {
  const single = rowsOfClass.findIndex((rows) => rows.length < 2);
  if (single >= 0) {
    throw new InputError(
      `class ${JSON.stringify(classes[single])} has only 1 row: a stratified split needs 2 of each class`,
    );
  }
  for (const side of ['train', 'test'] as const) {
    if (sizes[side] < classes.length) {
      throw new InputError(
        `${sizes[side]} ${side} rows are fewer than the ${classes.length} classes: make ${side}Size larger`,
      );
    }
  }
}

function drawFold(rowsOfClass: number[][], sizes: Sizes, random: RandomState): Fold {
  const counts = Int32Array.from(rowsOfClass, (rows) => rows.length);
  const trainCounts = approximateMode(counts, sizes.train, random);
  const left = counts.map((count, k) => count - trainCounts[k]);
  const testCounts = approximateMode(left, sizes.test, random);
  const train: number[] = [];
  const test: number[] = [];
  rowsOfClass.forEach((rows, k) => {
    const order = random.permutation(rows);
    const end = trainCounts[k] + testCounts[k];
    for (let i = 0; i < end; i++) (i < trainCounts[k] ? train : test).push(order[i]);
  });
  return {
    train: Int32Array.from(random.permutation(train)),
    test: Int32Array.from(random.permutation(test)),
  };
}
