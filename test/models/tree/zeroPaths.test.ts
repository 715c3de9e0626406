import { describe, expect, it } from 'vitest';
import type { RandomForestClassifier } from '../../../src/models/randomForestClassifier';
import { joinTrees } from '../../../src/models/tree/forestNodes';
import { orderedBits, packedTree, packForest } from '../../../src/models/tree/packedForest';
import { NODE_SIZE, turnOff } from '../../../src/models/tree/zeroPaths';
import { fitCase, type GoldenCase, matrixOf, readGolden } from './golden';

const golden = readGolden('mixed');
const base: GoldenCase = { ...golden.cases[0], model: 'forest', sparse: true, seed: 5, options: {} };
const forest = fitCase(golden, base) as RandomForestClassifier;
const packed = packForest(joinTrees(forest.trees), golden.columns, forest.classes.length);
const { zeros, nodes, roots, slots } = packed;
const X = matrixOf(golden, false);

/** Where a walk from the root ends: the complement of a leaf. */
function leafOf(tree: number, bitsOf: (slot: number) => number): number {
  let node = roots[tree];
  while (nodes[node + 2] >= 0) {
    node = bitsOf(nodes[node]) <= nodes[node + 1] ? node + NODE_SIZE : nodes[node + 2];
  }
  return nodes[node + 2];
}

describe('the paths of zeros', () => {
  it('end in the leaves that a row of zeros reaches', () => {
    const leaves = forest.trees.map((_, t) => leafOf(t, () => 0));
    expect(Array.from(zeros.ends, (step) => zeros.exits[step])).toEqual(leaves);
  });

  it('hold the nodes of each slot by threshold, those below 0 in front', () => {
    for (let slot = 0; slot < packed.width; slot++) {
      const from = zeros.starts[slot];
      const thresholds = [...zeros.thresholds.subarray(from, zeros.starts[slot + 1])];
      expect(thresholds).toEqual([...thresholds].sort((a, b) => a - b));
      expect(zeros.middles[slot] - from).toBe(thresholds.filter((threshold) => threshold < 0).length);
    }
    expect(Math.min(...zeros.thresholds)).toBeLessThan(0);
  });

  it('are left where a row first goes another way, so that the rest of the walk ends in its leaf', () => {
    const seen = new Set<boolean>();
    for (let i = 0; i < X.rows; i++) {
      const bits = new Map(Array.from(slots, (slot, j) => [slot, orderedBits(X.get(i, j))]));
      const first = zeros.ends.slice();
      for (const [slot, value] of bits) turnOff(zeros, slot, value, first);
      for (let t = 0; t < first.length; t++) {
        let node = zeros.exits[first[t]];
        seen.add(node < 0);
        while (node >= 0) {
          const isLeft = (bits.get(nodes[node]) ?? 0) <= nodes[node + 1] && nodes[node + 2] >= 0;
          node = isLeft ? node + NODE_SIZE : nodes[node + 2];
        }
        expect(node).toBe(leafOf(t, (slot) => bits.get(slot) ?? 0));
      }
    }
    expect(seen).toEqual(new Set([true, false]));
  });

  it('of one tree are its own', () => {
    for (let t = 0; t < forest.trees.length; t++) {
      const tree = packedTree(packed, t).zeros;
      expect(tree.ends).toHaveLength(1);
      expect(tree.exits[tree.ends[0]]).toBe(zeros.exits[zeros.ends[t]]);
    }
  });
});
