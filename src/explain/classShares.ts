import { LEAF, type TreeNodes } from '../models/tree/treeNodes';

/** The share of a class in every node of a tree. */
export function classShares(tree: TreeNodes, code: number): Float64Array {
  const { nodeCount, leftChild, rightChild, leafStarts, leafClasses, leafWeights, weightedNNodeSamples } =
    tree;
  const weights = new Float64Array(nodeCount);
  // Children have higher numbers than their parents.
  for (let node = nodeCount - 1; node >= 0; node--) {
    if (leftChild[node] !== LEAF) {
      weights[node] = weights[leftChild[node]] + weights[rightChild[node]];
      continue;
    }
    for (let k = leafStarts[node]; k < leafStarts[node + 1]; k++) {
      if (leafClasses[k] === code) weights[node] += leafWeights[k];
    }
  }
  return weights.map((weight, node) => weight / weightedNNodeSamples[node]);
}
