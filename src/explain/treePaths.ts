import type { SparseRow } from '../matrix/sparseMatrix';
import type { TreeNodes } from '../models/tree/treeNodes';
import { type ColumnContributions, fromColumnSums } from './columnContributions';
import { addPathValues } from './pathValues';
import { rowValues } from './rowValues';
import { classTree } from './valuedTree';

/**
 * What the splits on a row's ways change in a class's share, averaged over the trees, see `addPathValues`.
 * The base is the class's mean share in the roots, and the sum is the predicted probability.
 */
export function treePaths(trees: readonly TreeNodes[], row: SparseRow, code: number): ColumnContributions {
  const valueAt = rowValues(row);
  const sums = new Map<number, number>();
  let [base, score] = [0, 0];
  for (const tree of trees) {
    const ofClass = classTree(tree, code);
    base += ofClass.values[0] / trees.length;
    score += addPathValues(ofClass, valueAt, 1 / trees.length, sums) / trees.length;
  }
  return fromColumnSums(base, score, sums);
}
