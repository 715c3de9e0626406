import type { SparseMatrix } from '../../matrix/sparseMatrix';
import { ABOVE_ALL, orderedBits, type PackedForest } from './packedForest';
import { NODE_SIZE, turnOff } from './zeroPaths';

/** A dense matrix's values: trees need no more than floats. */
interface DenseParts {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float64Array | Float32Array;
}

type SparseParts = Pick<SparseMatrix, 'rows' | 'columns' | 'data' | 'indptr' | 'indices'>;

/** A matrix's arrays, as they go to another thread. */
export type MatrixParts = DenseParts | SparseParts;

// Trees of so many nodes together stay in the processor's cache while a block of rows walks through them.
const GROUP_NODES = 1 << 16;

/**
 * Adds the class shares of the leaf that each of the rows from `first` on reaches in each tree, tree after tree.
 * @param sums - rows x classes
 */
export function addLeaves(
  forest: PackedForest,
  X: MatrixParts,
  first: number,
  count: number,
  sums: Float64Array,
  classCount: number,
): void {
  if ('indptr' in X) addLeavesOfSparse(forest, X, first, count, sums, classCount);
  else addLeavesOfDense(forest, X, first, count, sums, classCount);
}

function addLeavesOfSparse(
  forest: PackedForest,
  { data, indices, indptr }: SparseParts,
  first: number,
  count: number,
  sums: Float64Array,
  classCount: number,
): void {
  const { treeCount, slots, nodes, zeros } = forest;
  const values = blankRow(forest);
  const from = new Int32Array(treeCount);
  for (let i = 0; i < count; i++) {
    const start = indptr[first + i];
    const end = indptr[first + i + 1];
    from.set(zeros.ends);
    for (let k = start; k < end; k++) {
      const slot = slots[indices[k]];
      values[slot] = orderedBits(data[k]);
      turnOff(zeros, slot, values[slot], from);
    }
    for (let t = 0; t < treeCount; t++) {
      addLeaf(forest, walk(nodes, zeros.exits[from[t]], values), sums, i * classCount, classCount);
    }
    for (let k = start; k < end; k++) values[slots[indices[k]]] = 0;
  }
}

function addLeavesOfDense(
  forest: PackedForest,
  { data, columns }: DenseParts,
  first: number,
  count: number,
  sums: Float64Array,
  classCount: number,
): void {
  const { roots, treeCount, slots, nodes } = forest;
  const values = blankRow(forest);
  for (let t = 0; t < treeCount; ) {
    let end = t + 1;
    while (end < treeCount && roots[end + 1] - roots[t] <= NODE_SIZE * GROUP_NODES) end++;
    for (let i = 0; i < count; i++) {
      const base = (first + i) * columns;
      for (let j = 0; j < columns; j++) values[slots[j]] = orderedBits(data[base + j]);
      for (let tree = t; tree < end; tree++) {
        addLeaf(forest, walk(nodes, roots[tree], values), sums, i * classCount, classCount);
      }
    }
    t = end;
  }
}

function blankRow({ width }: PackedForest): Int32Array {
  const values = new Int32Array(width);
  values[width - 2] = ABOVE_ALL;
  return values;
}

/**
 * Walks a row from a node on, and returns the complement of its leaf.
 * @param from - the node, or already the complement of a leaf
 */
function walk(nodes: Int32Array, from: number, values: Int32Array): number {
  let node = from;
  while (node >= 0) {
    // A branch, not a choice of the next node: the processor guesses that the walk goes on to the left.
    while (values[nodes[node]] <= nodes[node + 1]) node += NODE_SIZE;
    node = nodes[node + 2];
  }
  return node;
}

function addLeaf(
  { leafStarts, leafClasses, leafShares }: PackedForest,
  complement: number,
  sums: Float64Array,
  base: number,
  classCount: number,
): void {
  const leaf = ~complement - classCount;
  if (leaf < 0) {
    sums[base + ~complement]++;
    return;
  }
  for (let k = leafStarts[leaf]; k < leafStarts[leaf + 1]; k++) sums[base + leafClasses[k]] += leafShares[k];
}
