import { InputError } from '../errors/inputError';
import { checkConfidences } from './checkConfidences';

/** The rows whose confidence lies within a bin. */
export interface ReliabilityBin {
  /** The bin's ends: confidences above `low`, up to `high`; the first bin has 0 as well. */
  readonly low: number;
  readonly high: number;
  readonly rows: number;
  /** Mean confidence and share of right rows; NaN without rows. */
  readonly confidence: number;
  readonly accuracy: number;
}

/**
 * How often rows of about the same confidence are right, in bins of equal width.
 *
 * @param confidences - the probability, 0 to 1, that each row is right
 * @param correct - whether it is
 * @param bins - how many. Default 15
 * @throws InputError on unequal lengths, no rows, confidences out of range, or no whole number of bins
 */
export function reliabilityDiagram(
  confidences: ArrayLike<number>,
  correct: readonly boolean[],
  bins = 15,
): ReliabilityBin[] {
  checkConfidences(confidences, correct);
  if (!Number.isInteger(bins) || bins < 1)
    throw new InputError(`bins is ${bins}: give a whole number from 1`);
  const rows = new Int32Array(bins);
  const sums = new Float64Array(bins);
  const hits = new Int32Array(bins);
  for (let i = 0; i < correct.length; i++) {
    const bin = Math.max(0, Math.ceil(confidences[i] * bins) - 1);
    rows[bin]++;
    sums[bin] += confidences[i];
    if (correct[i]) hits[bin]++;
  }
  return Array.from(rows, (count, bin) => ({
    low: bin / bins,
    high: (bin + 1) / bins,
    rows: count,
    confidence: sums[bin] / count,
    accuracy: hits[bin] / count,
  }));
}
