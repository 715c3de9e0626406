import { InputError } from '../errors/inputError';
import { encodeLabels } from '../models/labels';
import { checkRandomState } from '../random/checkRandomState';
import type { Fold } from './fold';
import { checkedFolds, type FoldOptions } from './foldOptions';
import { foldSizes } from './foldSizes';
import { foldsFromTestFold } from './foldsFromTestFold';
import { quickArgsort } from './quickArgsort';
import { assertPerRow, type Rows, rowCount } from './rowCount';
import type { Splitter } from './splitter';

/**
 * Parts rows into folds of nearly equal size, and never a group: all rows of a report, say, are in one fold.
 * scikit-learn's `GroupKFold`. Groups of equal size can come into folds in an order that there depends on the
 * processor; here it is that of a processor without vector sorting.
 */
export class GroupKFold implements Splitter {
  readonly options: FoldOptions;

  constructor(options: FoldOptions = {}) {
    this.options = options;
  }

  /**
   * @param X - the rows
   * @param _y - not used
   * @param groups - a group per row
   * @throws InputError on fewer than 2 folds, no groups, or fewer groups than folds
   */
  split(X: Rows, _y?: readonly string[], groups?: readonly string[]): Fold[] {
    if (!groups) throw new InputError('GroupKFold needs groups: give one per row');
    assertPerRow('groups', groups, rowCount(X));
    const { classes, codes } = encodeLabels(groups);
    const nSplits = checkedFolds(this.options, classes.length, 'groups');
    const foldOfGroup = this.options.shuffle
      ? this.shuffledFolds(classes.length, nSplits)
      : lightestFolds(codes, classes.length, nSplits);
    return foldsFromTestFold(
      codes.map((group) => foldOfGroup[group]),
      nSplits,
    );
  }

  private shuffledFolds(groups: number, nSplits: number): Int32Array {
    const order = checkRandomState(this.options.randomState).permutation(groups);
    const foldOfGroup = new Int32Array(groups);
    let next = 0;
    foldSizes(groups, nSplits).forEach((size, fold) => {
      for (const group of order.subarray(next, next + size)) foldOfGroup[group] = fold;
      next += size;
    });
    return foldOfGroup;
  }
}

/** From the largest group down, each group joins the fold that has the fewest rows so far. */
function lightestFolds(codes: Int32Array, groups: number, nSplits: number): Int32Array {
  const sizes = new Int32Array(groups);
  for (const group of codes) sizes[group]++;
  const foldOfGroup = new Int32Array(groups);
  const weights = new Int32Array(nSplits);
  for (const group of quickArgsort(sizes).reverse()) {
    const lightest = weights.indexOf(Math.min(...weights));
    weights[lightest] += sizes[group];
    foldOfGroup[group] = lightest;
  }
  return foldOfGroup;
}
