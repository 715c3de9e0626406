import { checkRandomState } from '../random/checkRandomState';
import type { Fold } from './fold';
import { checkedFolds, type FoldOptions } from './foldOptions';
import { foldSizes } from './foldSizes';
import { foldsFromTestFold } from './foldsFromTestFold';
import { type Rows, rowCount } from './rowCount';
import type { Splitter } from './splitter';

/** Parts rows into consecutive folds of nearly equal size, shuffled or not. scikit-learn's `KFold`. */
export class KFold implements Splitter {
  readonly options: FoldOptions;

  constructor(options: FoldOptions = {}) {
    this.options = options;
  }

  /**
   * @param X - the rows
   * @throws InputError on fewer than 2 folds, or fewer rows than folds
   */
  split(X: Rows): Fold[] {
    const rows = rowCount(X);
    const nSplits = checkedFolds(this.options, rows, 'rows');
    const order = Int32Array.from({ length: rows }, (_, i) => i);
    if (this.options.shuffle) checkRandomState(this.options.randomState).shuffle(order);
    const testFold = new Int32Array(rows);
    let next = 0;
    foldSizes(rows, nSplits).forEach((size, fold) => {
      for (const i of order.subarray(next, next + size)) testFold[i] = fold;
      next += size;
    });
    return foldsFromTestFold(testFold, nSplits);
  }
}
