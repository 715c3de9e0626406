import type { SparseMatrix } from '../../matrix/sparseMatrix';
import { NODE_WORDS, type PackedForest } from './packedForest';

/** A dense matrix's values, as they go to another thread: trees need no more than floats. */
interface DenseParts {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float64Array | Float32Array;
}

/** A matrix's arrays, as they go to another thread. */
export type MatrixParts = DenseParts | Pick<SparseMatrix, 'rows' | 'columns' | 'data' | 'indptr' | 'indices'>;

/** What all ranges of rows share in a prediction. */
export interface PredictSetup {
  readonly forest: PackedForest;
  readonly classCount: number;
  readonly X: MatrixParts;
  /** Where probabilities go, row after row; left out: only the class of each row is wanted. */
  readonly probabilities?: Float64Array;
  /** Where the class of each row goes. */
  readonly codes: Int32Array;
}

/** A range of rows. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

const BLOCK_BYTES = 1 << 19;
const MAX_BLOCK = 64;

/** Predicts a range of rows. Called `createRunner` because `runBlocking` looks for it by that name. */
export function createRunner(setup: PredictSetup): (range: RowRange) => true {
  const { forest, classCount, codes, X } = setup;
  const block = Math.max(1, Math.min(MAX_BLOCK, Math.floor(BLOCK_BYTES / (4 * X.columns + 1))));
  const values = new Float32Array(block * X.columns);
  const sums = new Float64Array(block * classCount);
  return ({ from, to }) => {
    for (let first = from; first < to; first += block) {
      const count = Math.min(block, to - first);
      fillRows(X, first, count, values);
      addLeaves(forest, values, X.columns, count, sums, classCount);
      clearRows(X, first, count, values);
      for (let i = 0; i < count; i++) {
        const row = sums.subarray(i * classCount, (i + 1) * classCount);
        for (let code = 0; code < classCount; code++) row[code] /= forest.treeCount;
        codes[first + i] = firstLargest(row);
        setup.probabilities?.set(row, (first + i) * classCount);
      }
      sums.fill(0);
    }
    return true;
  };
}

function fillRows(X: MatrixParts, first: number, count: number, values: Float32Array): void {
  const { columns } = X;
  if (!('indptr' in X)) {
    values.set(X.data.subarray(first * columns, (first + count) * columns));
    return;
  }
  for (let i = 0; i < count; i++) {
    for (let k = X.indptr[first + i]; k < X.indptr[first + i + 1]; k++) {
      values[i * columns + X.indices[k]] = X.data[k];
    }
  }
}

function clearRows(X: MatrixParts, first: number, count: number, values: Float32Array): void {
  if (!('indptr' in X)) return;
  for (let i = 0; i < count; i++) {
    for (let k = X.indptr[first + i]; k < X.indptr[first + i + 1]; k++)
      values[i * X.columns + X.indices[k]] = 0;
  }
}

/** Adds the class shares of the leaf that each row reaches in each tree, tree after tree. */
function addLeaves(
  forest: PackedForest,
  values: Float32Array,
  columns: number,
  count: number,
  sums: Float64Array,
  classCount: number,
): void {
  const { words, treeStarts, leafStarts, leafClasses, leafShares } = forest;
  const thresholds = new Float32Array(words.buffer, words.byteOffset, words.length);
  for (let t = 0; t < forest.treeCount; t++) {
    const root = treeStarts[t] * NODE_WORDS;
    for (let i = 0; i < count; i++) {
      const base = i * columns;
      let node = root;
      for (let feature = words[node]; feature >= 0; feature = words[node]) {
        node = words[node + (values[base + feature] <= thresholds[node + 3] ? 1 : 2)];
      }
      const leaf = node / NODE_WORDS;
      const to = leafStarts[leaf + 1];
      for (let k = leafStarts[leaf]; k < to; k++) sums[i * classCount + leafClasses[k]] += leafShares[k];
    }
  }
}

function firstLargest(row: Float64Array): number {
  let largest = 0;
  for (let code = 1; code < row.length; code++) if (row[code] > row[largest]) largest = code;
  return largest;
}
