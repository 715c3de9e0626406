import { distinctLabels } from '../ordering/distinctLabels';
import { binaryRocAuc } from './binaryRocAuc';
import type { ClassAuc } from './rocAucScore';

/** The study's areas per class, best first, and their mean. */
export interface ReportedAuc {
  /** Every test class, the largest area first, equal ones by label. */
  readonly perClass: readonly ClassAuc[];
  readonly mean: number;
}

/** Options of {@link aucAsReported}. */
export interface ReportedAucOptions {
  /** Digits to which similarities are rounded, so that what differs by rounding noise only is a tie; 9 when left out. */
  readonly digits?: number;
}

/**
 * The "AUC per class" that the original study reported, to reproduce it and for nothing else: every class gets
 * the same score, the row's highest similarity to any training row, which says nothing about the class. For the
 * right figure give `maxSimilarityByClass` to `rocAucScore`.
 * @param yTest - the true labels
 * @param maxSimilarity - each row's highest similarity to a training row
 * @throws InputError on unequal lengths, no rows, or a similarity that is not finite
 */
export function aucAsReported(
  yTest: readonly string[],
  maxSimilarity: ArrayLike<number>,
  { digits = 9 }: ReportedAucOptions = {},
): ReportedAuc {
  const scale = 10 ** digits;
  const scores = Float64Array.from(maxSimilarity, (value) => Math.round(value * scale) / scale);
  const perClass = distinctLabels(yTest).map((label): ClassAuc => {
    const isPositive = yTest.map((actual) => actual === label);
    return { label, auc: binaryRocAuc(isPositive, scores), support: isPositive.filter(Boolean).length };
  });
  const mean = perClass.reduce((sum, { auc }) => sum + auc, 0) / perClass.length;
  return { perClass: perClass.sort((a, b) => b.auc - a.auc), mean };
}
