import type { SparseRow } from '../matrix/sparseMatrix';
import type { TreeNodes } from '../models/tree/treeNodes';
import { type ColumnContributions, fromColumnSums } from './columnContributions';
import { rowValues } from './rowValues';
import { addShapValues } from './shapValues';
import { classTree } from './valuedTree';

/**
 * The Shapley values of a forest's predicted probability of a class, path dependent, see `addShapValues`.
 * The base is the class's mean share in the roots.
 */
export function treeShap(trees: readonly TreeNodes[], row: SparseRow, code: number): ColumnContributions {
  const valueAt = rowValues(row);
  const sums = new Map<number, number>();
  let [base, score] = [0, 0];
  for (const tree of trees) {
    const ofClass = classTree(tree, code);
    base += ofClass.values[0] / trees.length;
    score += addShapValues(ofClass, valueAt, 1 / trees.length, sums) / trees.length;
  }
  return fromColumnSums(base, score, sums);
}
