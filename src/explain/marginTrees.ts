import type { BoostedTrees } from '../models/boosting/boostedTrees';
import { LEAF } from '../models/tree/treeNodes';
import type { ValuedTree } from './valuedTree';

/** The trees that give a margin of boosting, as explanations see them. */
export function marginTrees(trees: BoostedTrees, output: number): ValuedTree[] {
  const ofMargin: ValuedTree[] = [];
  for (let t = output; t < trees.treeStarts.length - 1; t += trees.outputs) {
    ofMargin.push(marginTree(trees, trees.treeStarts[t], trees.treeStarts[t + 1]));
  }
  return ofMargin;
}

function marginTree(trees: BoostedTrees, from: number, to: number): ValuedTree {
  const leftChild = trees.leftChild.subarray(from, to);
  const threshold = trees.threshold.subarray(from, to);
  const cover = trees.cover.subarray(from, to);
  const values = new Float64Array(to - from);
  // A mean can be 0 where leaves are not.
  const hasValues = new Uint8Array(to - from);
  const heights = new Int32Array(to - from);
  // Children have higher numbers than their parents.
  for (let node = to - from - 1; node >= 0; node--) {
    const left = leftChild[node];
    if (left === LEAF) {
      values[node] = threshold[node];
      hasValues[node] = threshold[node] === 0 ? 0 : 1;
      continue;
    }
    values[node] = (cover[left] * values[left] + cover[left + 1] * values[left + 1]) / cover[node];
    hasValues[node] = hasValues[left] | hasValues[left + 1];
    heights[node] = 1 + Math.max(heights[left], heights[left + 1]);
  }
  return {
    maxDepth: heights[0],
    leftChild,
    rightChild: leftChild.map((left) => (left === LEAF ? LEAF : left + 1)),
    feature: trees.feature.subarray(from, to),
    threshold,
    cover,
    values,
    isEmpty: (node) => hasValues[node] === 0,
  };
}
