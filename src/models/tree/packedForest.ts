import type { ForestNodes } from './forestNodes';
import { LEAF } from './treeNodes';

/** A forest as prediction walks it: a node is four words next to one another. */
export interface PackedForest {
  readonly treeCount: number;
  readonly treeStarts: Int32Array;
  /** Feature (or -1 in a leaf), left and right child counted over all trees, threshold as the bits of a float. */
  readonly words: Int32Array;
  readonly leafStarts: Int32Array;
  readonly leafClasses: Int32Array;
  /** Share of the class in the leaf. */
  readonly leafShares: Float64Array;
}

export const NODE_WORDS = 4;

/** Packs a forest. Thresholds are rounded down to floats: a float is at most the one when it is the other. */
export function packForest(forest: ForestNodes): PackedForest {
  const { treeCount, treeStarts, leafStarts, leafClasses, leafWeights } = forest;
  const words = new Int32Array(new SharedArrayBuffer(4 * NODE_WORDS * forest.feature.length));
  const floats = new Float32Array(words.buffer);
  const leafShares = new Float64Array(new SharedArrayBuffer(8 * leafWeights.length));
  for (let t = 0; t < treeCount; t++) {
    const base = treeStarts[t];
    for (let node = base; node < treeStarts[t + 1]; node++) {
      const at = node * NODE_WORDS;
      const isLeaf = forest.leftChild[node] === LEAF;
      words[at] = isLeaf ? -1 : forest.feature[node];
      words[at + 1] = (base + forest.leftChild[node]) * NODE_WORDS;
      words[at + 2] = (base + forest.rightChild[node]) * NODE_WORDS;
      floats[at + 3] = floatBelow(forest.threshold[node]);
      const weight = forest.weightedNNodeSamples[node];
      for (let k = leafStarts[node]; k < leafStarts[node + 1]; k++) leafShares[k] = leafWeights[k] / weight;
    }
  }
  return { treeCount, treeStarts, words, leafStarts, leafClasses, leafShares };
}

const oneFloat = new Float32Array(1);
const itsBits = new Int32Array(oneFloat.buffer);

/** The largest 32-bit float that is not above the value. */
function floatBelow(value: number): number {
  oneFloat[0] = value;
  if (oneFloat[0] <= value) return oneFloat[0];
  if (oneFloat[0] === 0) return -1.401298464324817e-45;
  itsBits[0] += oneFloat[0] > 0 ? -1 : 1;
  return oneFloat[0];
}
