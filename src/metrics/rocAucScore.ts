import { InputError } from '../errors/inputError';
import type { DenseMatrix } from '../matrix/denseMatrix';
import { distinctLabels } from '../ordering/distinctLabels';
import { binaryRocAuc } from './binaryRocAuc';
import { labelPlaces } from './labelPlaces';
import { nanAverage } from './nanAverage';
import { rowsToScore } from './rowsToScore';

/** The area under one class's ROC curve, that class against all others. */
export interface ClassAuc {
  readonly label: string;
  /** 0 to 1; NaN when the class has no row, or all rows. */
  readonly auc: number;
  /** The number of rows of the class. */
  readonly support: number;
}

/** The areas of all classes and their averages. */
export interface OneVsRestAuc {
  /** In the order of the score columns. */
  readonly perClass: readonly ClassAuc[];
  /** The mean over the classes that have an area. */
  readonly macro: number;
  /** That mean, weighted by support. */
  readonly weighted: number;
  /** The classes without an area, which the means leave out. */
  readonly undefinedClasses: readonly string[];
  /** True labels that no score column stands for; their rows count as negative everywhere. */
  readonly unscoredLabels: readonly string[];
}

/**
 * One-vs-rest ROC AUC of every class, as scikit-learn's `roc_auc_score(multi_class='ovr')` where every class has
 * rows. Where that fails because a class has none, here the class has no area, is named, and is left out.
 * @param scores - rows x classes, the higher the likelier
 * @param classes - the label of each score column
 * @throws InputError when rows or columns do not fit, or a score is not finite
 */
export function rocAucScore(
  yTrue: readonly string[],
  scores: DenseMatrix,
  classes: readonly string[],
): OneVsRestAuc {
  const rows = rowsToScore(yTrue, { length: scores.rows }, ['true labels', 'rows of scores']);
  if (classes.length !== scores.columns) {
    throw new InputError(`${scores.columns} columns of scores, but ${classes.length} classes`);
  }
  const column = new Float64Array(rows);
  const perClass = classes.map((label, j): ClassAuc => {
    for (let i = 0; i < rows; i++) column[i] = scores.get(i, j);
    const isPositive = yTrue.map((actual) => actual === label);
    return { label, auc: binaryRocAuc(isPositive, column), support: isPositive.filter(Boolean).length };
  });
  const areas = Float64Array.from(perClass, ({ auc }) => auc);
  const known = labelPlaces(classes);
  return {
    perClass,
    macro: nanAverage(areas),
    weighted: nanAverage(
      areas,
      Float64Array.from(perClass, ({ support }) => support),
    ),
    undefinedClasses: perClass.filter(({ auc }) => Number.isNaN(auc)).map(({ label }) => label),
    unscoredLabels: distinctLabels(yTrue).filter((label) => !known.has(label)),
  };
}
