import { sharedInt32 } from './sharedInt32';

/** The part of a packed forest that a walk through it needs; see `PackedForest`. */
export interface WalkedTrees {
  readonly treeCount: number;
  readonly roots: Int32Array;
  readonly width: number;
  readonly nodes: Int32Array;
}

/** Numbers that a node takes in `nodes`: its slot, its threshold, and where the walk goes on to the right. */
export const NODE_SIZE = 3;

/**
 * The path that a row of zeros takes through each tree. A row of text is zeros nearly everywhere and stays on the
 * path far down; where it leaves it is found from its few values, without walking there.
 *
 * A path's steps are numbered on from those of the tree before, so that the first of several is the smallest.
 */
export interface ZeroPaths {
  /** The last step of each tree's path: its leaf. */
  readonly ends: Int32Array;
  /** The node off the path that each step may turn to, or, complemented, a leaf; of a last step the path's leaf. */
  readonly exits: Int32Array;
  /** The steps that look at slot `s` are those from `starts[s]` up to `starts[s + 1]`, by ascending threshold. */
  readonly starts: Int32Array;
  /** The first of a slot's steps whose threshold is not below 0. */
  readonly middles: Int32Array;
  readonly thresholds: Int32Array;
  readonly steps: Int32Array;
  /** The tree of each of `steps`. */
  readonly trees: Int32Array;
}

/** Follows a row of zeros through all trees. */
export function zeroPaths({ treeCount, roots, width, nodes }: WalkedTrees): ZeroPaths {
  const ends = sharedInt32(treeCount);
  const path: number[] = [];
  for (let t = 0; t < treeCount; t++) {
    let node = roots[t];
    for (; nodes[node + 2] >= 0; node = nodes[node + 1] >= 0 ? node + NODE_SIZE : nodes[node + 2])
      path.push(node);
    ends[t] = path.length;
    path.push(node);
  }
  const exits = sharedInt32(path.length);
  const starts = sharedInt32(width + 1);
  path.forEach((node, step) => {
    exits[step] = exitOf(nodes, node);
    starts[nodes[node] + 1]++;
  });
  for (let s = 0; s < width; s++) starts[s + 1] += starts[s];
  const order = Int32Array.from(path.keys()).sort(
    (a, b) => nodes[path[a]] - nodes[path[b]] || nodes[path[a] + 1] - nodes[path[b] + 1] || a - b,
  );
  const thresholds = sharedInt32(path.length);
  const trees = sharedInt32(path.length);
  const middles = sharedInt32(width);
  middles.set(starts.subarray(0, width));
  order.forEach((step, k) => {
    thresholds[k] = nodes[path[step] + 1];
    if (thresholds[k] < 0) middles[nodes[path[step]]] = k + 1;
    trees[k] = treeOf(step, ends);
  });
  const steps = sharedInt32(path.length);
  steps.set(order);
  return { ends, exits, starts, middles, thresholds, steps, trees };
}

/**
 * Lowers each tree's step to the first at which one value of a row turns off the path.
 * @param bits - the value, as `orderedBits`
 */
export function turnOff(paths: ZeroPaths, slot: number, bits: number, first: Int32Array): void {
  const { starts, middles, thresholds, steps, trees } = paths;
  if (bits > 0) {
    const end = starts[slot + 1];
    for (let k = middles[slot]; k < end && thresholds[k] < bits; k++) {
      first[trees[k]] = Math.min(first[trees[k]], steps[k]);
    }
    return;
  }
  const start = starts[slot];
  for (let k = middles[slot] - 1; k >= start && thresholds[k] >= bits; k--) {
    first[trees[k]] = Math.min(first[trees[k]], steps[k]);
  }
}

function exitOf(nodes: Int32Array, node: number): number {
  if (nodes[node + 2] < 0) return nodes[node + 2];
  const other = nodes[node + 1] >= 0 ? nodes[node + 2] : node + NODE_SIZE;
  return nodes[other + 2] < 0 ? nodes[other + 2] : other;
}

function treeOf(step: number, ends: Int32Array): number {
  let low = 0;
  for (let high = ends.length - 1; low < high; ) {
    const middle = (low + high) >> 1;
    if (ends[middle] < step) low = middle + 1;
    else high = middle;
  }
  return low;
}
