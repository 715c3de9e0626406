import { thresholdCounts } from './thresholdCounts';

/**
 * The area under the ROC curve: the chance that a positive row scores higher than a negative one, a tie
 * counting half. scikit-learn's `roc_auc_score` of two classes. NaN when all rows are positive, or none.
 * @param isPositive - per row true or 1, false or 0
 * @throws InputError on unequal lengths, no rows, other marks, or a score that is not finite
 */
export function binaryRocAuc(isPositive: ArrayLike<number | boolean>, scores: ArrayLike<number>): number {
  const { truePositives, falsePositives } = thresholdCounts(isPositive, scores);
  const last = truePositives.length - 1;
  let twice = truePositives[0] * falsePositives[0];
  for (let k = 1; k <= last; k++) {
    twice += (falsePositives[k] - falsePositives[k - 1]) * (truePositives[k] + truePositives[k - 1]);
  }
  return twice / (2 * truePositives[last] * falsePositives[last]);
}
