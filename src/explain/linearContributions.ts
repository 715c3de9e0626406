import type { SparseRow } from '../matrix/sparseMatrix';
import type { Classifier } from '../models/classifier';
import type { ColumnContributions } from './columnContributions';

/** A classifier whose class scores are sums over the columns. */
export interface LinearScores extends Classifier {
  /** What each column adds per unit to the class's score. */
  coef(label: string): ArrayLike<number>;
  /** What the class's score starts from. */
  intercept(label: string): number;
}

/** Whether a classifier's scores are sums over the columns. */
export function isLinear(classifier: Classifier): classifier is LinearScores {
  const { coef, intercept } = classifier as Partial<LinearScores>;
  return typeof coef === 'function' && typeof intercept === 'function';
}

/** Weight times value per column, on top of the intercept; the score is the decision value. */
export function linearContributions(
  classifier: LinearScores,
  { indices, values }: SparseRow,
  label: string,
): ColumnContributions {
  const weights = classifier.coef(label);
  const base = classifier.intercept(label);
  const added = values.map((value, k) => value * weights[indices[k]]);
  let score = base;
  for (const value of added) score += value;
  return { base, score, columns: indices.slice(), values: added };
}
