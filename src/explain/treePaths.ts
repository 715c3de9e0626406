import type { SparseRow } from '../matrix/sparseMatrix';
import { LEAF, type TreeNodes } from '../models/tree/treeNodes';
import { classShares } from './classShares';
import { type ColumnContributions, fromColumnSums } from './columnContributions';
import { rowValues } from './rowValues';

/**
 * Follows a row to its leaf in each tree: what each split on the way changes in the class's share goes to the
 * split's column, averaged over the trees. The base is the class's mean share in the roots, and the sum is the
 * predicted probability.
 *
 * Source: Saabas, "Interpreting random forests" (2014), the `treeinterpreter` package.
 */
export function treePaths(trees: readonly TreeNodes[], row: SparseRow, code: number): ColumnContributions {
  const valueAt = rowValues(row);
  const sums = new Map<number, number>();
  let [base, score] = [0, 0];
  for (const tree of trees) {
    const shares = classShares(tree, code);
    let node = 0;
    while (tree.leftChild[node] !== LEAF) {
      const column = tree.feature[node];
      const goesLeft = valueAt(column) <= tree.threshold[node];
      const next = goesLeft ? tree.leftChild[node] : tree.rightChild[node];
      const change = (shares[next] - shares[node]) / trees.length;
      if (change !== 0) sums.set(column, (sums.get(column) ?? 0) + change);
      node = next;
    }
    base += shares[0] / trees.length;
    score += shares[node] / trees.length;
  }
  return fromColumnSums(base, score, sums);
}
