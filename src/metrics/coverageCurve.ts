import { checkConfidences } from './checkConfidences';

/** What is left when rows below a confidence are put aside. */
export interface CoveragePoint {
  /** The least confidence of the rows that are kept. */
  readonly minConfidence: number;
  readonly rows: number;
  readonly correct: number;
  /** The share of rows kept, and the share of these that are right. */
  readonly coverage: number;
  readonly accuracy: number;
}

/**
 * How many rows are kept, and how many of them are right, for every threshold that makes a difference: from the
 * highest confidence down to the lowest, at which all rows are kept. Rows of equal confidence are kept together.
 *
 * @param confidences - the probability, 0 to 1, that each row is right
 * @param correct - whether it is
 * @throws InputError on unequal lengths, no rows, or confidences out of range
 */
export function coverageCurve(confidences: ArrayLike<number>, correct: readonly boolean[]): CoveragePoint[] {
  checkConfidences(confidences, correct);
  const order = Int32Array.from({ length: correct.length }, (_, i) => i);
  order.sort((a, b) => confidences[b] - confidences[a] || a - b);
  const points: CoveragePoint[] = [];
  let hits = 0;
  order.forEach((row, k) => {
    if (correct[row]) hits++;
    const minConfidence = confidences[row];
    if (k + 1 < order.length && confidences[order[k + 1]] === minConfidence) return;
    const rows = k + 1;
    points.push({ minConfidence, rows, correct: hits, coverage: rows / order.length, accuracy: hits / rows });
  });
  return points;
}
