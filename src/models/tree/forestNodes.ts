import type { NodeArrays, TreeNodes } from './treeNodes';

/** The nodes of all trees of a forest, tree after tree, on shared memory. Children count from their tree's root. */
export interface ForestNodes extends NodeArrays {
  readonly treeCount: number;
  /** Tree t's nodes are those from `treeStarts[t]` up to `treeStarts[t + 1]`. */
  readonly treeStarts: Int32Array;
  readonly maxDepths: Int32Array;
}

/** Puts trees one after another. */
export function joinTrees(trees: readonly TreeNodes[]): ForestNodes {
  const treeStarts = new Int32Array(new SharedArrayBuffer(4 * (trees.length + 1)));
  trees.forEach((tree, t) => {
    treeStarts[t + 1] = treeStarts[t] + tree.nodeCount;
  });
  const leafStarts = new Int32Array(new SharedArrayBuffer(4 * (treeStarts[trees.length] + 1)));
  let leafStart = 0;
  trees.forEach((tree, t) => {
    for (let id = 0; id <= tree.nodeCount; id++)
      leafStarts[treeStarts[t] + id] = leafStart + tree.leafStarts[id];
    leafStart += tree.leafClasses.length;
  });
  return {
    treeCount: trees.length,
    treeStarts,
    maxDepths: joinInt32(trees.map((tree) => Int32Array.of(tree.maxDepth))),
    leftChild: joinInt32(trees.map((tree) => tree.leftChild)),
    rightChild: joinInt32(trees.map((tree) => tree.rightChild)),
    feature: joinInt32(trees.map((tree) => tree.feature)),
    threshold: joinFloat64(trees.map((tree) => tree.threshold)),
    impurity: joinFloat64(trees.map((tree) => tree.impurity)),
    nNodeSamples: joinInt32(trees.map((tree) => tree.nNodeSamples)),
    weightedNNodeSamples: joinFloat64(trees.map((tree) => tree.weightedNNodeSamples)),
    leafStarts,
    leafClasses: joinInt32(trees.map((tree) => tree.leafClasses)),
    leafWeights: joinFloat64(trees.map((tree) => tree.leafWeights)),
  };
}

/** One tree as views; its leaf offsets alone are copied. */
export function treeOf(forest: ForestNodes, t: number): TreeNodes {
  const from = forest.treeStarts[t];
  const to = forest.treeStarts[t + 1];
  const leafStart = forest.leafStarts[from];
  const leafEnd = forest.leafStarts[to];
  return {
    nodeCount: to - from,
    maxDepth: forest.maxDepths[t],
    leftChild: forest.leftChild.subarray(from, to),
    rightChild: forest.rightChild.subarray(from, to),
    feature: forest.feature.subarray(from, to),
    threshold: forest.threshold.subarray(from, to),
    impurity: forest.impurity.subarray(from, to),
    nNodeSamples: forest.nNodeSamples.subarray(from, to),
    weightedNNodeSamples: forest.weightedNNodeSamples.subarray(from, to),
    leafStarts: Int32Array.from(forest.leafStarts.subarray(from, to + 1), (start) => start - leafStart),
    leafClasses: forest.leafClasses.subarray(leafStart, leafEnd),
    leafWeights: forest.leafWeights.subarray(leafStart, leafEnd),
  };
}

/** The first trees as a view. */
export function firstTrees(forest: ForestNodes, count: number): ForestNodes {
  const to = forest.treeStarts[count];
  return {
    ...forest,
    treeCount: count,
    treeStarts: forest.treeStarts.subarray(0, count + 1),
    maxDepths: forest.maxDepths.subarray(0, count),
    leftChild: forest.leftChild.subarray(0, to),
    rightChild: forest.rightChild.subarray(0, to),
    feature: forest.feature.subarray(0, to),
    threshold: forest.threshold.subarray(0, to),
    impurity: forest.impurity.subarray(0, to),
    nNodeSamples: forest.nNodeSamples.subarray(0, to),
    weightedNNodeSamples: forest.weightedNNodeSamples.subarray(0, to),
    leafStarts: forest.leafStarts.subarray(0, to + 1),
    leafClasses: forest.leafClasses.subarray(0, forest.leafStarts[to]),
    leafWeights: forest.leafWeights.subarray(0, forest.leafStarts[to]),
  };
}

function joinInt32(parts: readonly Int32Array[]): Int32Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const joined = new Int32Array(new SharedArrayBuffer(4 * length));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function joinFloat64(parts: readonly Float64Array[]): Float64Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const joined = new Float64Array(new SharedArrayBuffer(8 * length));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
