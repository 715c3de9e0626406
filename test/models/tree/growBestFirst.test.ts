import { describe, expect, it } from 'vitest';
import { growTree } from '../../../src/models/tree/growTree';
import { LEAF, type TreeNodes } from '../../../src/models/tree/treeNodes';
import { RandomState } from '../../../src/random/randomState';
import { setup } from './forestSetups';

function grown(maxLeafNodes: number): TreeNodes {
  const rules = { ...setup.rules, minWeightLeaf: 0, maxFeatures: 6, maxLeafNodes };
  return growTree(setup.columns, setup.labels, rules, new RandomState(9), false);
}

interface Split {
  /** How much impurity it takes away. */
  readonly gain: number;
  /** After how many splits the node that it parts was there. */
  readonly openSince: number;
}

/** The splits of a tree in the order in which they were made. */
function splitsOf({ leftChild, rightChild, impurity, weightedNNodeSamples: weight }: TreeNodes): Split[] {
  const openSince = new Map([[0, 0]]);
  return [...leftChild.keys()]
    .filter((node) => leftChild[node] !== LEAF)
    .sort((a, b) => leftChild[a] - leftChild[b])
    .map((node, k) => {
      const children = [leftChild[node], rightChild[node]];
      for (const child of children) openSince.set(child, k + 1);
      const left = children.reduce((sum, child) => sum + weight[child] * impurity[child], 0);
      return { gain: weight[node] * impurity[node] - left, openSince: openSince.get(node)! };
    });
}

describe('growBestFirst', () => {
  it('makes so many leaves, all of them with their classes', () => {
    for (const count of [2, 7, 20]) {
      const tree = grown(count);
      const leaves = [...tree.leftChild.keys()].filter((node) => tree.leftChild[node] === LEAF);
      expect(leaves).toHaveLength(count);
      for (const leaf of leaves) {
        const weights = tree.leafWeights.subarray(tree.leafStarts[leaf], tree.leafStarts[leaf + 1]);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(tree.weightedNNodeSamples[leaf]);
      }
    }
  });

  it('goes on where it would have stopped: the first nodes are those of a smaller tree', () => {
    const [small, large] = [grown(6), grown(9)];
    expect(large.nNodeSamples.subarray(0, small.nodeCount)).toEqual(small.nNodeSamples);
    expect(large.impurity.subarray(0, small.nodeCount)).toEqual(small.impurity);
  });

  it('always splits the node that gains most of those that are open', () => {
    const splits = splitsOf(grown(12));
    expect(splits).toHaveLength(11);
    splits.forEach(({ gain }, k) => {
      const open = splits.slice(k + 1).filter(({ openSince }) => openSince <= k);
      for (const later of open) expect(later.gain).toBeLessThanOrEqual(gain + 1e-9);
    });
  });
});
