import { addLeaves, type MatrixParts } from './addLeaves';
import type { PackedForest } from './packedForest';

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

const BLOCK = 1024;

/** Predicts a range of rows. Called `createRunner` because `runBlocking` looks for it by that name. */
export function createRunner(setup: PredictSetup): (range: RowRange) => true {
  const { forest, classCount, X } = setup;
  const sums = new Float64Array(Math.min(BLOCK, X.rows) * classCount);
  return ({ from, to }) => {
    for (let first = from; first < to; first += BLOCK) {
      const count = Math.min(BLOCK, to - first);
      sums.fill(0);
      addLeaves(forest, X, first, count, sums, classCount);
      for (let i = 0; i < count; i++) writeRow(setup, first + i, sums, i * classCount);
    }
    return true;
  };
}

function writeRow(setup: PredictSetup, row: number, sums: Float64Array, base: number): void {
  const { classCount, codes, probabilities, forest } = setup;
  let largest = base;
  for (let k = base; k < base + classCount; k++) {
    sums[k] /= forest.treeCount;
    if (sums[k] > sums[largest]) largest = k;
  }
  codes[row] = largest - base;
  probabilities?.set(sums.subarray(base, base + classCount), row * classCount);
}
