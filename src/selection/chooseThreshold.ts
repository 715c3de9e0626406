import { InputError } from '../errors/inputError';
import { type CoveragePoint, coverageCurve } from '../metrics/coverageCurve';
import { wilsonInterval } from '../metrics/wilsonInterval';

/** A threshold, and what it kept of the rows that it was chosen on. */
export interface ChosenThreshold extends CoveragePoint {
  readonly targetAccuracy: number;
}

/** One-sided 95 %: that the kept rows look right enough by luck alone has a chance of 1 in 20 at most. */
const GUARD = 1.644854;

/**
 * The lowest confidence from which on rows are right with the wanted accuracy: the lower end of Wilson's interval
 * for the rows above it must reach the target, not their accuracy itself, which the best of many thresholds
 * reaches by luck.
 *
 * @param confidences - the probability, 0 to 1, that each row is right; of rows that were not trained on
 * @param correct - whether it is
 * @throws InputError when the target is no share, or no threshold reaches it
 */
export function chooseThreshold(
  confidences: ArrayLike<number>,
  correct: readonly boolean[],
  targetAccuracy: number,
): ChosenThreshold {
  if (!(targetAccuracy > 0 && targetAccuracy < 1)) {
    throw new InputError(
      `the target accuracy is ${targetAccuracy}: give a share between 0 and 1, such as 0.9`,
    );
  }
  const curve = coverageCurve(confidences, correct);
  const bound = (point: CoveragePoint): number => wilsonInterval(point.correct, point.rows, GUARD).low;
  const chosen = curve.findLast((point) => bound(point) >= targetAccuracy);
  if (chosen) return { ...chosen, targetAccuracy };
  const best = Math.max(...curve.map(bound));
  throw new InputError(
    `no threshold keeps an accuracy of ${targetAccuracy} on rows that were not trained on: the best can ` +
      `promise ${best.toFixed(3)}; ask for less, or train on more alerts`,
  );
}
