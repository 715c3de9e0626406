import { LEAF, type TreeNodes } from '../models/tree/treeNodes';
import { classShares } from './classShares';

/** A tree whose leaves give a number each, as explanations see it. Node 0 is the root. */
export interface ValuedTree {
  readonly maxDepth: number;
  /** -1 in leaves, as the right ones. */
  readonly leftChild: Int32Array;
  readonly rightChild: Int32Array;
  readonly feature: Int32Array;
  /** Rows whose value is at most this go left. */
  readonly threshold: Float64Array;
  /** What the training rows that reach a node weigh. */
  readonly cover: Float64Array;
  /** What a leaf gives; in other nodes the mean over the training rows that reach them. */
  readonly values: Float64Array;
  /** Whether all leaves below a node give 0. */
  isEmpty(node: number): boolean;
}

/** A tree that gives the share of a class. */
export function classTree(tree: TreeNodes, code: number): ValuedTree {
  const values = classShares(tree, code);
  const { maxDepth, leftChild, rightChild, feature, threshold, weightedNNodeSamples: cover } = tree;
  const isEmpty = (node: number): boolean => values[node] === 0;
  return { maxDepth, leftChild, rightChild, feature, threshold, cover, values, isEmpty };
}

/** The leaf that a row reaches. */
export function leafOf(
  { leftChild, rightChild, feature, threshold }: ValuedTree,
  valueAt: (column: number) => number,
): number {
  let node = 0;
  while (leftChild[node] !== LEAF) {
    node = valueAt(feature[node]) <= threshold[node] ? leftChild[node] : rightChild[node];
  }
  return node;
}
