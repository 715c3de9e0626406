import { InputError } from '../errors/inputError';
import { checkRandomState } from '../random/checkRandomState';
import type { Fold } from './fold';
import { checkedFolds, type FoldOptions } from './foldOptions';
import { foldsFromTestFold } from './foldsFromTestFold';
import { assertPerRow, type Rows, rowCount } from './rowCount';
import type { Splitter } from './splitter';

/** Options of {@link StratifiedKFold}. */
export interface StratifiedKFoldOptions extends FoldOptions {
  /** Told when a class has fewer rows than there are folds. Default: a warning of the process. */
  readonly onWarning?: (message: string) => void;
}

/**
 * Parts rows into folds in which each class has nearly the same share as in all rows, shuffled or not.
 * scikit-learn's `StratifiedKFold`.
 */
export class StratifiedKFold implements Splitter {
  readonly options: StratifiedKFoldOptions;

  constructor(options: StratifiedKFoldOptions = {}) {
    this.options = options;
  }

  /**
   * @param X - the rows
   * @param y - a label per row
   * @throws InputError on fewer than 2 folds, no labels, or when every class has fewer rows than folds
   */
  split(X: Rows, y?: readonly string[]): Fold[] {
    if (!y) throw new InputError('StratifiedKFold needs labels: give y');
    assertPerRow('y', y, rowCount(X));
    const nSplits = checkedFolds(this.options, y.length, 'rows');
    const rowsOfClass = rowsByClass(y);
    this.checkCounts(rowsOfClass, nSplits);

    const random = this.options.shuffle ? checkRandomState(this.options.randomState) : undefined;
    const testFold = new Int32Array(y.length);
    let before = 0;
    for (const rows of rowsOfClass.values()) {
      const folds = allocate(before, rows.length, nSplits);
      random?.shuffle(folds);
      rows.forEach((row, k) => {
        testFold[row] = folds[k];
      });
      before += rows.length;
    }
    return foldsFromTestFold(testFold, nSplits);
  }

  private checkCounts(rowsOfClass: ReadonlyMap<string, readonly number[]>, nSplits: number): void {
    const [label, fewest] = [...rowsOfClass]
      .map(([name, rows]) => [name, rows.length] as const)
      .reduce((least, next) => (next[1] < least[1] ? next : least));
    if (fewest >= nSplits) return;
    const most = Math.max(...[...rowsOfClass.values()].map((rows) => rows.length));
    if (most < nSplits) {
      throw new InputError(`nSplits is ${nSplits}, but the largest class has only ${most} rows`);
    }
    const { onWarning = (message: string): void => process.emitWarning(message) } = this.options;
    onWarning(`class ${JSON.stringify(label)} has ${fewest} rows, fewer than the ${nSplits} folds`);
  }
}

/** The rows of each class, the classes in the order in which they first appear. */
function rowsByClass(y: readonly string[]): Map<string, number[]> {
  const rowsOfClass = new Map<string, number[]>();
  y.forEach((label, row) => {
    const rows = rowsOfClass.get(label);
    if (rows) rows.push(row);
    else rowsOfClass.set(label, [row]);
  });
  return rowsOfClass;
}

/**
 * The folds of a class's rows, ascending: with all rows sorted by class, every nSplits-th row from row f on
 * belongs to fold f, and the class begins after `before` rows.
 */
function allocate(before: number, count: number, nSplits: number): Int32Array {
  return Int32Array.from({ length: count }, (_, k) => (before + k) % nSplits).sort();
}
