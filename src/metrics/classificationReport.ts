import { InputError } from '../errors/inputError';
import { labelUnion } from './labelUnion';
import {
  type LabelScores,
  type PrecisionRecallFscore,
  precisionRecallFscore,
  type Scores,
} from './precisionRecallFscore';

/** Scores per class and averaged. {@link formatClassificationReport} prints it. */
export interface ClassificationReport {
  readonly perClass: readonly LabelScores[];
  /** The fraction of right rows; undefined when `labels` leaves some label out, and `micro` says the most. */
  readonly accuracy: number | undefined;
  readonly micro: Scores;
  readonly macro: Scores;
  readonly weighted: Scores;
  /** The labels whose score is 0 / 0. */
  readonly undefinedFor: PrecisionRecallFscore['undefinedFor'];
}

/** Options of {@link classificationReport}. */
export interface ReportOptions {
  /** The labels to report, in this order; all true and predicted labels, ascending, when left out. */
  readonly labels?: readonly string[];
  /** Names to show in place of the labels, one each, in the same order. */
  readonly targetNames?: readonly string[];
  /** What stands for 0 / 0: 0 (the default), 1, or NaN, which the averages leave out. */
  readonly zeroDivision?: number;
}

/**
 * Precision, recall, F1 and support per class and averaged, as scikit-learn's `classification_report`.
 * @throws InputError on unequal lengths, no rows, or a number of names that is not that of the labels
 */
export function classificationReport(
  yTrue: readonly string[],
  yPred: readonly string[],
  { labels, targetNames, zeroDivision }: ReportOptions = {},
): ClassificationReport {
  const present = labelUnion(yTrue, yPred);
  const reported = labels ?? present;
  const scores = precisionRecallFscore(yTrue, yPred, { labels: reported, zeroDivision });
  if (targetNames && targetNames.length !== reported.length) {
    throw new InputError(`${targetNames.length} target names for ${reported.length} labels: give one each`);
  }
  const chosen = new Set(reported);
  const complete = present.every((label) => chosen.has(label));
  return {
    ...scores,
    perClass: scores.perClass.map((row, i) => ({ ...row, label: targetNames?.[i] ?? row.label })),
    accuracy: complete ? scores.micro.fscore : undefined,
  };
}
