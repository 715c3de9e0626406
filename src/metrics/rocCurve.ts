import { thresholdCounts } from './thresholdCounts';

/** A receiver operating characteristic: `tpr[k]` against `fpr[k]` where rows of score `thresholds[k]` or more count as positive. */
export interface RocCurve {
  /** False positive rates, ascending from 0; all NaN when no row is negative. */
  readonly fpr: Float64Array;
  /** True positive rates, ascending from 0; all NaN when no row is positive. */
  readonly tpr: Float64Array;
  /** Descending, from Infinity, where nothing is positive. */
  readonly thresholds: Float64Array;
}

/** Options of {@link rocCurve}. */
export interface RocOptions {
  /** Whether to leave out points on a straight line between their neighbours; true when left out. */
  readonly dropIntermediate?: boolean;
}

/**
 * The ROC curve of scores, as scikit-learn's `roc_curve`: equal scores are one point.
 * @param isPositive - per row true or 1, false or 0
 * @throws InputError on unequal lengths, no rows, other marks, or a score that is not finite
 */
export function rocCurve(
  isPositive: ArrayLike<number | boolean>,
  scores: ArrayLike<number>,
  { dropIntermediate = true }: RocOptions = {},
): RocCurve {
  const { truePositives, falsePositives, thresholds } = thresholdCounts(isPositive, scores);
  const last = thresholds.length - 1;
  const bends = (counts: Float64Array, k: number) => counts[k + 1] - counts[k] !== counts[k] - counts[k - 1];
  const kept = (_: number, k: number): boolean =>
    !dropIntermediate || k === 0 || k === last || bends(falsePositives, k) || bends(truePositives, k);
  return {
    fpr: rates(falsePositives.filter(kept), falsePositives[last]),
    tpr: rates(truePositives.filter(kept), truePositives[last]),
    thresholds: after(Infinity, thresholds.filter(kept)),
  };
}

function rates(counts: Float64Array, total: number): Float64Array {
  return after(0, counts).map((count) => (total > 0 ? count / total : Number.NaN));
}

function after(first: number, rest: Float64Array): Float64Array {
  const result = new Float64Array(rest.length + 1);
  result[0] = first;
  result.set(rest, 1);
  return result;
}
