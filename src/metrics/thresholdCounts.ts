import { InputError } from '../errors/inputError';
import { rowsToScore } from './rowsToScore';

/** At each distinct score, the highest first: how many positive and negative rows have at least that score. */
export interface ThresholdCounts {
  readonly truePositives: Float64Array;
  readonly falsePositives: Float64Array;
  readonly thresholds: Float64Array;
}

/**
 * Counts the rows at or above each distinct score.
 * @param isPositive - per row true or 1, false or 0
 * @throws InputError on unequal lengths, no rows, another mark than these, or a score that is not finite
 */
export function thresholdCounts(
  isPositive: ArrayLike<number | boolean>,
  scores: ArrayLike<number>,
): ThresholdCounts {
  const rows = rowsToScore(isPositive, scores, ['marks', 'scores']);
  const positives: number[] = [];
  const negatives: number[] = [];
  for (let i = 0; i < rows; i++) {
    if (!Number.isFinite(scores[i])) throw new InputError(`score ${i} is ${scores[i]}: give finite numbers`);
    const mark = Number(isPositive[i]);
    if (mark !== 0 && mark !== 1) throw new InputError(`mark ${i} is ${mark}: give 1 or true, 0 or false`);
    (mark === 1 ? positives : negatives).push(scores[i]);
  }
  return merge(Float64Array.from(positives).sort(), Float64Array.from(negatives).sort());
}

function merge(positives: Float64Array, negatives: Float64Array): ThresholdCounts {
  const rows = positives.length + negatives.length;
  const truePositives = new Float64Array(rows);
  const falsePositives = new Float64Array(rows);
  const thresholds = new Float64Array(rows);
  let p = positives.length;
  let n = negatives.length;
  let count = 0;
  while (p > 0 || n > 0) {
    const threshold = Math.max(p > 0 ? positives[p - 1] : -Infinity, n > 0 ? negatives[n - 1] : -Infinity);
    while (p > 0 && positives[p - 1] === threshold) p--;
    while (n > 0 && negatives[n - 1] === threshold) n--;
    thresholds[count] = threshold;
    truePositives[count] = positives.length - p;
    falsePositives[count++] = negatives.length - n;
  }
  return {
    truePositives: truePositives.slice(0, count),
    falsePositives: falsePositives.slice(0, count),
    thresholds: thresholds.slice(0, count),
  };
}
