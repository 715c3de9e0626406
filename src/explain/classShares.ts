import { LEAF, type TreeNodes } from '../models/tree/treeNodes';

/** The share of a class in every node of a tree. */
export function classShares(tree: TreeNodes, code: number): Float64Array {
  const { nodeCount, leftChild, rightChild, leafStarts, leafClasses, leafWeights, weightedNNodeSamples } =
    tree;
  const shares = new Float64Array(nodeCount);
  // Children have higher numbers than their parents.
  for (let node = nodeCount - 1; node >= 0; node--) {
    if (leftChild[node] !== LEAF) {
      shares[node] = shares[leftChild[node]] + shares[rightChild[node]];
      continue;
    }
    for (let k = leafStarts[node]; k < leafStarts[node + 1]; k++) {
      if (leafClasses[k] === code) shares[node] += leafWeights[k];
    }
  }
  for (let node = 0; node < nodeCount; node++) {
    if (shares[node] !== 0) shares[node] /= weightedNNodeSamples[node];
  }
  return shares;
}
