import type { ForestNodes } from './forestNodes';
import { sharedInt32 } from './sharedInt32';
import { LEAF } from './treeNodes';
import { NODE_SIZE, type WalkedTrees, type ZeroPaths, zeroPaths } from './zeroPaths';

/**
 * A forest as prediction walks it. Nodes are numbered in preorder, so that a left child follows its parent and
 * a walk to the left runs through memory; trees without end to the left are what text gives.
 */
export interface PackedForest extends WalkedTrees {
  readonly treeCount: number;
  /** The root of each tree, and the end. */
  readonly roots: Int32Array;
  /**
   * Where each feature's value is put when a row is written out: those that most nodes ask for stand together,
   * and those that none asks for share the last place, behind the one of the leaves.
   */
  readonly slots: Int32Array;
  /** Places in a row that is written out. */
  readonly width: number;
  /**
   * Three numbers for each node. The slot it looks at; leaves look at the last but one, where every row has
   * {@link ABOVE_ALL}. Its threshold rounded down to a float, as {@link orderedBits}. Where its right child stands
   * here; in a leaf the complement of its class when it has one only, else that of the number of classes and its
   * number in the forest.
   */
  readonly nodes: Int32Array;
  readonly leafStarts: Int32Array;
  readonly leafClasses: Int32Array;
  /** Share of the class in the leaf. */
  readonly leafShares: Float64Array;
  readonly zeros: ZeroPaths;
}

/** More than the ordered bits of any float. */
export const ABOVE_ALL = 0x7fffffff;

/** Packs a forest that was grown on rows of so many features and classes. */
export function packForest(forest: ForestNodes, features: number, classCount: number): PackedForest {
  const { treeCount, treeStarts, leafStarts, leafClasses } = forest;
  const total = treeStarts[treeCount];
  const { slots, used } = slotsByUse(forest.feature, features);
  const packed = {
    treeCount,
    roots: sharedInt32(treeCount + 1),
    slots,
    width: used + 2,
    nodes: sharedInt32(NODE_SIZE * total),
    leafStarts,
    leafClasses,
    leafShares: leafShares(forest),
  };
  for (let t = 0; t <= treeCount; t++) packed.roots[t] = NODE_SIZE * treeStarts[t];
  for (let t = 0; t < treeCount; t++) packTree(forest, treeStarts[t], classCount, packed);
  return { ...packed, zeros: zeroPaths(packed) };
}

/** One tree of a forest, as a forest. */
export function packedTree(forest: PackedForest, t: number): PackedForest {
  const tree = { ...forest, treeCount: 1, roots: forest.roots.subarray(t, t + 2) };
  return { ...tree, zeros: zeroPaths(tree) };
}

const oneFloat = new Float32Array(1);
const itsBits = new Int32Array(oneFloat.buffer);

/** A value rounded to a 32-bit float, as an integer that grows with it: integers compare faster. */
export function orderedBits(value: number): number {
  // Adding 0 turns -0 into 0.
  oneFloat[0] = value + 0;
  return itsBits[0] ^ ((itsBits[0] >> 31) & 0x7fffffff);
}

function slotsByUse(nodeFeatures: Int32Array, features: number): { slots: Int32Array; used: number } {
  const uses = new Int32Array(features);
  for (const feature of nodeFeatures) if (feature >= 0) uses[feature]++;
  const byUse = Array.from(uses.keys())
    .filter((feature) => uses[feature] > 0)
    .sort((a, b) => uses[b] - uses[a]);
  const slots = sharedInt32(features).fill(byUse.length + 1);
  byUse.forEach((feature, slot) => {
    slots[feature] = slot;
  });
  return { slots, used: byUse.length };
}

function packTree(
  forest: ForestNodes,
  root: number,
  classCount: number,
  { nodes, slots, width }: Pick<PackedForest, 'nodes' | 'slots' | 'width'>,
): void {
  const open = [{ node: root, parent: -1 }];
  let at = NODE_SIZE * root;
  for (let next = open.pop(); next; next = open.pop(), at += NODE_SIZE) {
    const { node, parent } = next;
    if (parent >= 0) nodes[parent + 2] = at;
    if (forest.leftChild[node] === LEAF) {
      nodes[at] = width - 2;
      const first = forest.leafStarts[node];
      const isPure = forest.leafStarts[node + 1] === first + 1;
      nodes[at + 2] = ~(isPure ? forest.leafClasses[first] : classCount + node);
      continue;
    }
    nodes[at] = slots[forest.feature[node]];
    nodes[at + 1] = bitsBelow(forest.threshold[node]);
    open.push({ node: root + forest.rightChild[node], parent: at });
    open.push({ node: root + forest.leftChild[node], parent: -1 });
  }
}

function leafShares({ leafStarts, leafWeights, weightedNNodeSamples }: ForestNodes): Float64Array {
  const shares = new Float64Array(new SharedArrayBuffer(8 * leafWeights.length));
  for (let node = 0; node < weightedNNodeSamples.length; node++) {
    for (let k = leafStarts[node]; k < leafStarts[node + 1]; k++) {
      shares[k] = leafWeights[k] / weightedNNodeSamples[node];
    }
  }
  return shares;
}

/** The ordered bits of the largest float that is not above the value. */
function bitsBelow(value: number): number {
  const bits = orderedBits(value);
  return Math.fround(value) > value ? bits - 1 : bits;
}
