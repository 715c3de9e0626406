import { LEAF } from '../models/tree/treeNodes';
import type { ValuedTree } from './valuedTree';

/**
 * Follows a row to its leaf: what each split on the way changes in the tree's value goes to the split's column.
 *
 * Source: Saabas, "Interpreting random forests" (2014), the `treeinterpreter` package.
 *
 * @param scale - what the changes are multiplied by
 * @returns what the tree gives the row, not scaled
 */
export function addPathValues(
  { leftChild, rightChild, feature, threshold, values }: ValuedTree,
  valueAt: (column: number) => number,
  scale: number,
  sums: Map<number, number>,
): number {
  let node = 0;
  while (leftChild[node] !== LEAF) {
    const column = feature[node];
    const next = valueAt(column) <= threshold[node] ? leftChild[node] : rightChild[node];
    const change = (values[next] - values[node]) * scale;
    if (change !== 0) sums.set(column, (sums.get(column) ?? 0) + change);
    node = next;
  }
  return values[node];
}
