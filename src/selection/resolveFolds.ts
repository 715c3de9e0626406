import { InputError } from '../errors/inputError';
import type { Fold } from './fold';
import { assertPerRow, type Rows, rowCount } from './rowCount';
import type { Splitter } from './splitter';
import { StratifiedKFold } from './stratifiedKFold';

/** How to cross-validate: a number of stratified folds, a splitter, or the folds themselves. */
export type CrossValidator = number | Splitter | readonly Fold[];

/**
 * The folds to cross-validate on. As in scikit-learn, a number means `StratifiedKFold`, not shuffled.
 * @throws InputError when the rows cannot be parted so, or a fold names a row that is not there
 */
export function resolveFolds(
  cv: CrossValidator,
  X: Rows,
  y: readonly string[],
  groups?: readonly string[],
): readonly Fold[] {
  const rows = rowCount(X);
  assertPerRow('y', y, rows);
  if (typeof cv === 'number') return new StratifiedKFold({ nSplits: cv }).split(X, y);
  if ('split' in cv) return cv.split(X, y, groups);
  if (cv.length === 0) throw new InputError('cv has no folds: give at least one');
  cv.forEach((fold, k) => {
    assertRowsExist(fold.train, rows, `train rows of fold ${k + 1}`);
    assertRowsExist(fold.test, rows, `test rows of fold ${k + 1}`);
  });
  return cv;
}

function assertRowsExist(indices: Int32Array, rows: number, what: string): void {
  if (indices.length === 0) throw new InputError(`there are no ${what}: give at least one`);
  const wrong = indices.find((row) => row < 0 || row >= rows);
  if (wrong !== undefined)
    throw new InputError(`the ${what} include ${wrong}: there are rows 0 to ${rows - 1}`);
}
