import { InputError } from '../errors/inputError';
import type { Interval } from '../metrics/interval';
import { wilsonInterval } from '../metrics/wilsonInterval';
import type { JudgedFold } from './judgeFold';

/** What a target accuracy, promised on training rows, comes to on test rows. */
export interface JudgedTarget {
  readonly targetAccuracy: number;
  /** The threshold of each part. */
  readonly minConfidences: readonly number[];
  readonly rows: number;
  /** Test rows that are sure enough, and how many of them are right. */
  readonly kept: number;
  readonly correct: number;
  readonly coverage: number;
  /** NaN when no row is sure enough. */
  readonly accuracy: number;
  /** Wilson's 95 % interval of the accuracy. */
  readonly interval: Interval;
}

/**
 * Chooses each part's threshold on its training rows while they were held back, and applies it to its test rows.
 * @throws InputError when the taggers are not calibrated, or no threshold reaches the target
 */
export function judgeTarget(parts: readonly JudgedFold[], targetAccuracy: number): JudgedTarget {
  let [rows, kept, hits] = [0, 0, 0];
  const minConfidences = parts.map(({ tagger, confidences, correct }) => {
    if (!tagger.calibration) throw new InputError('a target accuracy needs a calibrated tagger');
    const { minConfidence } = tagger.calibration.threshold(targetAccuracy);
    correct.forEach((isRight, i) => {
      rows++;
      if (confidences[i] < minConfidence) return;
      kept++;
      if (isRight) hits++;
    });
    return minConfidence;
  });
  return {
    ...{ targetAccuracy, minConfidences, rows, kept, correct: hits },
    coverage: kept / rows,
    accuracy: hits / kept,
    interval: kept === 0 ? { low: 0, high: 1 } : wilsonInterval(hits, kept),
  };
}
