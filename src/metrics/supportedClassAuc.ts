import { InputError } from '../errors/inputError';
import type { DenseMatrix } from '../matrix/denseMatrix';
import { nanAverage } from './nanAverage';
import { type ClassAuc, rocAucScore } from './rocAucScore';

/** The areas of the classes that have test rows enough to tell. */
export interface SupportedAuc {
  /** The fewest rows a class must have. */
  readonly minRows: number;
  /** The mean over the classes shown; NaN when there are none. */
  readonly macro: number;
  readonly shown: readonly ClassAuc[];
  /** How many classes with rows have too few of them, so that their area is left out. */
  readonly withheld: number;
}

/**
 * One-vs-rest ROC AUC of the classes that have `minRows` rows or more. With two or three rows an area is a matter
 * of luck, and the mean over many such areas looks better than anything that was measured.
 *
 * @param scores - rows x classes, the higher the likelier
 * @param classes - the label of each score column
 * @throws InputError as {@link rocAucScore}, and when `minRows` is no whole number from 1
 */
export function supportedClassAuc(
  yTrue: readonly string[],
  scores: DenseMatrix,
  classes: readonly string[],
  minRows = 5,
): SupportedAuc {
  if (!Number.isInteger(minRows) || minRows < 1) {
    throw new InputError(`minRows is ${minRows}: give a whole number from 1`);
  }
  const { perClass, unscoredLabels } = rocAucScore(yTrue, scores, classes);
  const shown = perClass.filter(({ support, auc }) => support >= minRows && !Number.isNaN(auc));
  const present = perClass.filter(({ support }) => support > 0).length + unscoredLabels.length;
  return {
    minRows,
    macro: nanAverage(Float64Array.from(shown, ({ auc }) => auc)),
    shown,
    withheld: present - shown.length,
  };
}
