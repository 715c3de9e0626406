import { LEAF } from '../tree/treeNodes';
import type { BinnedRows } from './binnedRows';
import type { GrownPart } from './boostTask';

/**
 * The trees of boosting, iteration after iteration, in each one per output. Node 0 of a tree is its root; the
 * children of a node stand side by side behind it.
 */
export interface BoostedTrees {
  /** Margins of a row: as many as classes, 1 for two classes, none for a single class. */
  readonly outputs: number;
  /** What each margin starts from. */
  readonly startMargins: Float64Array;
  /** The nodes of tree `t` are those from `treeStarts[t]` up to `treeStarts[t + 1]`. */
  readonly treeStarts: Int32Array;
  /** The left child, counted from the tree's root, -1 in leaves; the right one is next to it. */
  readonly leftChild: Int32Array;
  /** The column that a node looks at; 0 in leaves. */
  readonly feature: Int32Array;
  /** Rows whose value is at most this go left; in leaves, what they add to the margin. */
  readonly threshold: Float64Array;
  /** What the training rows that reach the node weigh. */
  readonly cover: Float64Array;
}

/** How many margins tell so many classes apart. */
export function outputCount(classes: number): number {
  if (classes === 1) return 0;
  return classes === 2 ? 1 : classes;
}

/** Puts the trees of all threads together, in their order. */
export function joinBoostedTrees(
  parts: readonly GrownPart[],
  startMargins: Float64Array,
  { columnOf, columnOfBin, thresholds }: BinnedRows,
): BoostedTrees {
  const places = parts.flatMap((part) =>
    Array.from(part.trees, (tree, k) => ({ tree, part, from: part.starts[k], to: part.starts[k + 1] })),
  );
  places.sort((a, b) => a.tree - b.tree);
  const total = parts.reduce((sum, { leftChild }) => sum + leftChild.length, 0);
  const treeStarts = new Int32Array(places.length + 1);
  const leftChild = new Int32Array(total);
  const feature = new Int32Array(total);
  const threshold = new Float64Array(total);
  const cover = new Float64Array(total);
  let at = 0;
  places.forEach(({ part, from, to }, t) => {
    treeStarts[t] = at;
    for (let node = from; node < to; node++, at++) {
      const isLeaf = part.leftChild[node] === LEAF;
      leftChild[at] = part.leftChild[node];
      feature[at] = isLeaf ? 0 : columnOf[columnOfBin[part.bin[node]]];
      threshold[at] = isLeaf ? part.value[node] : thresholds[part.bin[node]];
      cover[at] = part.cover[node];
    }
  });
  treeStarts[places.length] = at;
  return { outputs: startMargins.length, startMargins, treeStarts, leftChild, feature, threshold, cover };
}
