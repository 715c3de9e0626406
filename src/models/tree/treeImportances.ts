import { LEAF, type TreeNodes } from './treeNodes';

/** How much of a tree's impurity decrease each feature brings; the sum is 1, or 0 in a tree without splits. */
export function treeImportances(tree: TreeNodes, features: number): Float64Array {
  const { leftChild, rightChild, feature, impurity, weightedNNodeSamples: weight } = tree;
  const importances = new Float64Array(features);
  for (let node = 0; node < tree.nodeCount; node++) {
    const left = leftChild[node];
    if (left === LEAF) continue;
    const right = rightChild[node];
    importances[feature[node]] +=
      weight[node] * impurity[node] - weight[left] * impurity[left] - weight[right] * impurity[right];
  }
  for (let j = 0; j < features; j++) importances[j] /= weight[0];
  return normalized(importances);
}

/** Divides by the sum, unless that is 0. */
export function normalized(importances: Float64Array): Float64Array {
  const sum = importances.reduce((total, value) => total + value, 0);
  return sum > 0 ? importances.map((value) => value / sum) : importances;
}
