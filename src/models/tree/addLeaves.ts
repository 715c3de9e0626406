import type { SparseMatrix } from '../../matrix/sparseMatrix';
import { ABOVE_ALL, orderedBits, type PackedForest } from './packedForest';

/** A dense matrix's values: trees need no more than floats. */
interface DenseParts {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float64Array | Float32Array;
}

/** A matrix's arrays, as they go to another thread. */
export type MatrixParts = DenseParts | Pick<SparseMatrix, 'rows' | 'columns' | 'data' | 'indptr' | 'indices'>;

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
  const { roots, treeCount, slots, width } = forest;
  const values = new Int32Array(width);
  values[width - 2] = ABOVE_ALL;
  for (let t = 0; t < treeCount; ) {
    let end = t + 1;
    while (end < treeCount && roots[end + 1] - roots[t] <= GROUP_NODES) end++;
    for (let i = 0; i < count; i++) {
      writeOut(X, first + i, slots, values);
      addLeavesOfRow(forest, t, end, values, sums, i * classCount, classCount);
      wipeOut(X, first + i, slots, values);
    }
    t = end;
  }
}

function writeOut(X: MatrixParts, row: number, slots: Int32Array, values: Int32Array): void {
  if ('indptr' in X) {
    const { data, indices, indptr } = X;
    const to = indptr[row + 1];
    for (let k = indptr[row]; k < to; k++) values[slots[indices[k]]] = orderedBits(data[k]);
    return;
  }
  const { data, columns } = X;
  const base = row * columns;
  for (let j = 0; j < columns; j++) values[slots[j]] = orderedBits(data[base + j]);
}

function wipeOut(X: MatrixParts, row: number, slots: Int32Array, values: Int32Array): void {
  if (!('indptr' in X)) return;
  const { indices, indptr } = X;
  const to = indptr[row + 1];
  for (let k = indptr[row]; k < to; k++) values[slots[indices[k]]] = 0;
}

function addLeavesOfRow(
  forest: PackedForest,
  from: number,
  to: number,
  values: Int32Array,
  sums: Float64Array,
  base: number,
  classCount: number,
): void {
  const { roots, nodeSlots, thresholds, rights, leafStarts, leafClasses, leafShares } = forest;
  for (let t = from; t < to; t++) {
    let node = roots[t];
    do {
      // A branch, not a choice of the next node: the processor guesses that the walk goes on to the left.
      while (values[nodeSlots[node]] <= thresholds[node]) node++;
      node = rights[node];
    } while (node >= 0);
    const leaf = ~node - classCount;
    if (leaf < 0) sums[base + ~node]++;
    else
      for (let k = leafStarts[leaf]; k < leafStarts[leaf + 1]; k++)
        sums[base + leafClasses[k]] += leafShares[k];
  }
}
