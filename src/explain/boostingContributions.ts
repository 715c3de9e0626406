import type { SparseRow } from '../matrix/sparseMatrix';
import type { HistGradientBoostingClassifier } from '../models/histGradientBoostingClassifier';
import { type ColumnContributions, fromColumnSums } from './columnContributions';
import { marginTrees } from './marginTrees';
import { addPathValues } from './pathValues';
import { exactRowValues } from './rowValues';
import { addShapValues } from './shapValues';

/**
 * What each column adds to the margin of a class in boosting: Shapley values, or what changes along the row's
 * paths. The base is what the margin starts from, and each tree's mean over the training rows.
 *
 * @param code - the class, by its place in `classes`
 */
export function boostingContributions(
  { classes, trees }: HistGradientBoostingClassifier,
  row: SparseRow,
  code: number,
  method: 'tree-shap' | 'tree-paths',
): ColumnContributions {
  const sums = new Map<number, number>();
  if (classes.length === 1) return fromColumnSums(0, 0, sums);
  // Two classes have one margin: the second's.
  const sign = classes.length === 2 && code === 0 ? -1 : 1;
  const output = classes.length === 2 ? 0 : code;
  const valueAt = exactRowValues(row);
  const addValues = method === 'tree-shap' ? addShapValues : addPathValues;
  let base = sign * trees.startMargins[output];
  let score = base;
  for (const tree of marginTrees(trees, output)) {
    base += sign * tree.values[0];
    score += sign * addValues(tree, valueAt, sign, sums);
  }
  return fromColumnSums(base, score, sums);
}
