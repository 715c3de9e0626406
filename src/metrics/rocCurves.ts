import type { DenseMatrix } from '../matrix/denseMatrix';
import { auc } from './auc';
import { rocCurve } from './rocCurve';

/** The ROC curve of one class against all others. */
export interface ClassCurve {
  readonly label: string;
  readonly fpr: Float64Array;
  readonly tpr: Float64Array;
  /** The area under the curve. */
  readonly auc: number;
}

/**
 * The ROC curve of every class that has rows, and is not all of them.
 *
 * @param scores - rows x classes, the higher the likelier; or one score per row that all classes share, as in the
 * original study
 * @param classes - the label of each score column, or the labels to draw when all share one score
 */
export function rocCurves(
  yTrue: readonly string[],
  scores: DenseMatrix | Float64Array,
  classes: readonly string[],
): ClassCurve[] {
  return classes.flatMap((label, j): ClassCurve[] => {
    const isPositive = yTrue.map((actual) => actual === label);
    if (!isPositive.includes(true) || !isPositive.includes(false)) return [];
    const column =
      scores instanceof Float64Array ? scores : Float64Array.from(yTrue, (_, i) => scores.get(i, j));
    const { fpr, tpr } = rocCurve(isPositive, column);
    return [{ label, fpr, tpr, auc: auc(fpr, tpr) }];
  });
}
