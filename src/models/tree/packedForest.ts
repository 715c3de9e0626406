import type { ForestNodes } from './forestNodes';
import { LEAF } from './treeNodes';

/**
 * A forest as prediction walks it. Nodes are numbered in preorder, so that a left child follows its parent and
 * a walk to the left runs through memory; trees without end to the left are what text gives.
 */
export interface PackedForest {
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
  /** The slot each node looks at; leaves look at the last but one, where every row has {@link ABOVE_ALL}. */
  readonly nodeSlots: Int32Array;
  /** Thresholds rounded down to floats, and as {@link orderedBits}. */
  readonly thresholds: Int32Array;
  /**
   * The right child; in a leaf the complement of its class when it has one only, else that of the number of
   * classes and its number in the forest.
   */
  readonly rights: Int32Array;
  readonly leafStarts: Int32Array;
  readonly leafClasses: Int32Array;
  /** Share of the class in the leaf. */
  readonly leafShares: Float64Array;
}

/** More than the ordered bits of any float. */
export const ABOVE_ALL = 0x7fffffff;

/** Packs a forest that was grown on rows of so many features and classes. */
export function packForest(forest: ForestNodes, features: number, classCount: number): PackedForest {
  const { treeCount, treeStarts, leafStarts, leafClasses } = forest;
  const total = treeStarts[treeCount];
  const { slots, used } = slotsByUse(forest.feature, features);
  const packed: PackedForest = {
    treeCount,
    roots: treeStarts,
    slots,
    width: used + 2,
    nodeSlots: sharedInt32(total),
    thresholds: sharedInt32(total),
    rights: sharedInt32(total),
    leafStarts,
    leafClasses,
    leafShares: leafShares(forest),
  };
  for (let t = 0; t < treeCount; t++) packTree(forest, treeStarts[t], classCount, packed);
  return packed;
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

function packTree(forest: ForestNodes, root: number, classCount: number, packed: PackedForest): void {
  const open = [{ node: root, parent: -1 }];
  let at = root;
  for (let next = open.pop(); next; next = open.pop(), at++) {
    const { node, parent } = next;
    if (parent >= 0) packed.rights[parent] = at;
    if (forest.leftChild[node] === LEAF) {
      packed.nodeSlots[at] = packed.width - 2;
      const first = forest.leafStarts[node];
      const isPure = forest.leafStarts[node + 1] === first + 1;
      packed.rights[at] = ~(isPure ? forest.leafClasses[first] : classCount + node);
      continue;
    }
    packed.nodeSlots[at] = packed.slots[forest.feature[node]];
    packed.thresholds[at] = bitsBelow(forest.threshold[node]);
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

function sharedInt32(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4 * length));
}
