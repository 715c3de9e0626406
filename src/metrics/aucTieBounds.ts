import { thresholdCounts } from './thresholdCounts';

/** The areas between which a class's area lies, whatever order equal scores are given. */
export interface AucTieBounds {
  /** Every tie decided against the class. */
  readonly lowest: number;
  /** Every tie counted as half, which is the area. */
  readonly area: number;
  /** Every tie decided for the class. */
  readonly highest: number;
}

/**
 * How far the area under a ROC curve can be moved by ordering equal scores one way or the other, as rounding
 * noise does. Where the bounds lie apart, an area computed from noisy scores says little.
 *
 * @param isPositive - per row true or 1, false or 0; the bounds are NaN when all rows are positive, or none
 * @throws InputError on unequal lengths, no rows, other marks, or a score that is not finite
 */
export function aucTieBounds(
  isPositive: ArrayLike<number | boolean>,
  scores: ArrayLike<number>,
): AucTieBounds {
  const { truePositives, falsePositives } = thresholdCounts(isPositive, scores);
  const last = truePositives.length - 1;
  let [below, ties] = [0, 0];
  for (let k = 0; k <= last; k++) {
    const [hits, misses] = k === 0 ? [0, 0] : [truePositives[k - 1], falsePositives[k - 1]];
    below += (falsePositives[k] - misses) * hits;
    ties += (falsePositives[k] - misses) * (truePositives[k] - hits);
  }
  const pairs = truePositives[last] * falsePositives[last];
  return { lowest: below / pairs, area: (below + ties / 2) / pairs, highest: (below + ties) / pairs };
}
