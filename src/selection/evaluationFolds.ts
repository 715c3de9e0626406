import { InputError } from '../errors/inputError';
import { countLabels } from '../ordering/countLabels';
import type { Fold } from './fold';
import { GroupKFold } from './groupKFold';
import { groupTrainTestSplit } from './groupTrainTestSplit';
import { KFold } from './kFold';
import { StratifiedKFold } from './stratifiedKFold';
import { trainTestSplitIndices } from './trainTestSplitIndices';

/** How rows are parted for an evaluation. */
export interface EvaluationSplit {
  /** So many folds, each tested once; one split into training and test rows when left out. */
  readonly folds?: number;
  /** The share or number of test rows, without `folds`. */
  readonly testSize: number;
  readonly randomState: number;
  /** A group per row: groups stay whole. */
  readonly groups?: readonly string[];
}

/** The parts, and how they came about. */
export interface EvaluationFolds {
  readonly splitter: 'split' | 'group-split' | 'stratified-k-fold' | 'k-fold' | 'group-k-fold';
  readonly folds: readonly Fold[];
}

/**
 * Parts rows for an evaluation, shuffled. Folds are stratified where a class has as many rows as there are folds,
 * which lets the rarer classes fall as they may; otherwise they are plain.
 *
 * @throws InputError as the splitters do
 */
export function evaluationFolds(
  y: readonly string[],
  { folds, testSize, randomState, groups }: EvaluationSplit,
): EvaluationFolds {
  if (groups && groups.length !== y.length) {
    throw new InputError(`there are ${groups.length} groups for ${y.length} rows: give one per row`);
  }
  if (folds === undefined) {
    return groups
      ? { splitter: 'group-split', folds: [groupTrainTestSplit(groups, { testSize, randomState })] }
      : { splitter: 'split', folds: [trainTestSplitIndices(y.length, { testSize, randomState })] };
  }
  const options = { nSplits: folds, shuffle: true, randomState };
  if (groups) return { splitter: 'group-k-fold', folds: new GroupKFold(options).split(y, y, groups) };
  const counts = countLabels(y);
  if (Math.max(...counts.values()) < folds) {
    return { splitter: 'k-fold', folds: new KFold(options).split(y) };
  }
  // That classes are rarer than folds is part of the report.
  const stratified = new StratifiedKFold({ ...options, onWarning: () => {} });
  return { splitter: 'stratified-k-fold', folds: stratified.split(y, y) };
}
