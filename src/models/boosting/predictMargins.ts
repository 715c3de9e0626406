import { DenseMatrix } from '../../matrix/denseMatrix';
import { isSparse, type Matrix } from '../../matrix/matrix';
import type { BoostedTrees } from './boostedTrees';

// So many rows are written out together: each tree's nodes are then read from a near cache.
const BLOCK = 64;

/** The margins of each row: rows x outputs. */
export function predictMargins(trees: BoostedTrees, X: Matrix): DenseMatrix {
  const { outputs, startMargins, treeStarts } = trees;
  const { slots, nodeSlots, width } = slotsOf(trees, X.columns);
  const margins = new DenseMatrix(X.rows, outputs);
  const values = new Float64Array(BLOCK * width);
  for (let first = 0; first < X.rows; first += BLOCK) {
    const count = Math.min(BLOCK, X.rows - first);
    writeOut(X, first, count, slots, width, values);
    for (let i = first; i < first + count; i++) margins.data.set(startMargins, i * outputs);
    for (let t = 0; t < treeStarts.length - 1; t++) {
      addTree(trees, treeStarts[t], nodeSlots, values, width, margins, first, count, t % outputs);
    }
  }
  return margins;
}

function addTree(
  { leftChild, threshold }: BoostedTrees,
  root: number,
  nodeSlots: Int32Array,
  values: Float64Array,
  width: number,
  { data, columns }: DenseMatrix,
  first: number,
  count: number,
  output: number,
): void {
  for (let i = 0; i < count; i++) {
    const base = i * width;
    let node = root;
    for (let left = leftChild[node]; left >= 0; left = leftChild[node]) {
      node = root + left + (values[base + nodeSlots[node]] <= threshold[node] ? 0 : 1);
    }
    data[(first + i) * columns + output] += threshold[node];
  }
}

interface Slots {
  /** The place of each column in a row that is written out; -1 for those that no node looks at. */
  readonly slots: Int32Array;
  readonly nodeSlots: Int32Array;
  readonly width: number;
}

function slotsOf({ leftChild, feature }: BoostedTrees, columns: number): Slots {
  const slots = new Int32Array(columns).fill(-1);
  const nodeSlots = new Int32Array(feature.length);
  let width = 0;
  for (let node = 0; node < feature.length; node++) {
    if (leftChild[node] < 0) continue;
    if (slots[feature[node]] < 0) slots[feature[node]] = width++;
    nodeSlots[node] = slots[feature[node]];
  }
  return { slots, nodeSlots, width };
}

function writeOut(
  X: Matrix,
  first: number,
  count: number,
  slots: Int32Array,
  width: number,
  values: Float64Array,
): void {
  values.fill(0);
  for (let i = 0; i < count; i++) {
    const row = first + i;
    const from = isSparse(X) ? X.indptr[row] : row * X.columns;
    const to = isSparse(X) ? X.indptr[row + 1] : from + X.columns;
    for (let k = from; k < to; k++) {
      const slot = slots[isSparse(X) ? X.indices[k] : k - from];
      if (slot >= 0) values[i * width + slot] = X.data[k];
    }
  }
}
