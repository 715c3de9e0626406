import { describe, expect, it } from 'vitest';
import { growTree, type TreeRules } from '../../../src/models/tree/growTree';
import { LEAF, type TreeNodes } from '../../../src/models/tree/treeNodes';
import { RandomState } from '../../../src/random/randomState';
import { setup } from './forestSetups';

function grown(change: Partial<TreeRules> = {}): TreeNodes {
  const rules = { ...setup.rules, minWeightLeaf: 0, ...change };
  return growTree(setup.columns, setup.labels, rules, new RandomState(9), false);
}

function depths({ nodeCount, leftChild, rightChild }: TreeNodes): number[] {
  const depth = new Array<number>(nodeCount).fill(0);
  for (let node = 0; node < nodeCount; node++) {
    if (leftChild[node] === LEAF) continue;
    depth[leftChild[node]] = depth[rightChild[node]] = depth[node] + 1;
  }
  return depth;
}

describe('growDepthFirst', () => {
  const tree = grown();

  it('numbers nodes in the order in which it visits them: a left child follows its parent', () => {
    const inner = [...tree.leftChild.keys()].filter((node) => tree.leftChild[node] !== LEAF);
    expect(inner.length).toBeGreaterThan(10);
    for (const node of inner) {
      expect(tree.leftChild[node]).toBe(node + 1);
      expect(tree.rightChild[node]).toBeGreaterThan(node + 1);
    }
  });

  it('gives every row of a node to one of its children', () => {
    tree.leftChild.forEach((left, node) => {
      if (left === LEAF) return;
      const right = tree.rightChild[node];
      expect(tree.nNodeSamples[left] + tree.nNodeSamples[right]).toBe(tree.nNodeSamples[node]);
    });
  });

  it('goes on until leaves are pure', () => {
    tree.leftChild.forEach((left, node) => {
      if (left === LEAF) expect(tree.impurity[node]).toBe(0);
    });
    expect(tree.maxDepth).toBe(Math.max(...depths(tree)));
  });

  it('stops at the depth, the number of rows, and the gain that the rules name', () => {
    const shallow = grown({ maxDepth: 3 });
    expect(Math.max(...depths(shallow))).toBe(3);
    const coarse = grown({ minSamplesSplit: 20, minSamplesLeaf: 4 });
    coarse.leftChild.forEach((left, node) => {
      expect(coarse.nNodeSamples[node]).toBeGreaterThanOrEqual(left === LEAF ? 4 : 20);
    });
    expect(grown({ minImpurityDecrease: 1 }).nodeCount).toBe(1);
  });
});
