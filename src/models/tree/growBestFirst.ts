import { popLargest, pushInto } from './improvementHeap';
import type { Splitter } from './splitter';
import { cannotSplit, type StopRules, tooSmallGain } from './stopRules';
import type { TreeNodes } from './treeNodes';
import { TreeNodesBuilder } from './treeNodesBuilder';

/** A node that may still be split, with its best split. */
interface FrontierNode {
  readonly id: number;
  readonly start: number;
  readonly middle: number;
  readonly end: number;
  readonly depth: number;
  readonly isLeaf: boolean;
  readonly improvement: number;
  readonly leftImpurity: number;
  readonly rightImpurity: number;
  readonly feature: number;
  readonly threshold: number;
}

interface Place {
  readonly parent: number;
  readonly isLeft: boolean;
  readonly depth: number;
  readonly impurity: number;
}

/** Grows a tree of at most so many leaves, always splitting the node that gains most. */
export function growBestFirst(splitter: Splitter, rules: StopRules, maxLeafNodes: number): TreeNodes {
  const nodes = new TreeNodesBuilder();
  const frontier: FrontierNode[] = [];
  const add = (start: number, end: number, place: Place): void => {
    pushInto(frontier, addNode(splitter, rules, nodes, start, end, place));
  };
  add(0, splitter.count, { parent: -1, isLeft: false, depth: 0, impurity: -1 });
  let splitsLeft = maxLeafNodes - 1;
  for (let node = popLargest(frontier); node; node = popLargest(frontier)) {
    if (node.isLeaf || splitsLeft <= 0) continue;
    splitsLeft--;
    const { id, start, middle, end, depth } = node;
    nodes.setSplit(id, node.feature, node.threshold);
    const child = { parent: id, depth: depth + 1 };
    add(start, middle, { ...child, isLeft: true, impurity: node.leftImpurity });
    add(middle, end, { ...child, isLeft: false, impurity: node.rightImpurity });
  }
  return nodes.finish();
}

function addNode(
  splitter: Splitter,
  rules: StopRules,
  nodes: TreeNodesBuilder,
  start: number,
  end: number,
  place: Place,
): FrontierNode {
  const { parent, isLeft, depth } = place;
  const samples = end - start;
  const weight = splitter.enter(start, end);
  const impurity = parent < 0 ? splitter.impurity() : place.impurity;
  const id = nodes.add(parent, isLeft, depth, impurity, samples, weight);
  const leaf = { id, start, middle: end, end, depth, isLeaf: true, improvement: 0 };
  const split = cannotSplit(rules, depth, samples, weight, impurity)
    ? undefined
    : splitter.split(impurity, 0);
  // Any node may stay a leaf when the number of leaves is reached.
  splitter.forEachClass((code, classWeight) => nodes.addClass(code, classWeight));
  if (!split || split.leftCount === 0 || tooSmallGain(rules, split.improvement)) {
    return { ...leaf, leftImpurity: impurity, rightImpurity: impurity, feature: -1, threshold: 0 };
  }
  const { feature, threshold, leftImpurity, rightImpurity, improvement } = split;
  const middle = start + split.leftCount;
  return { ...leaf, middle, isLeaf: false, improvement, leftImpurity, rightImpurity, feature, threshold };
}
