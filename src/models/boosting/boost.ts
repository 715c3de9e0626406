import { runBlocking } from '../../threads/runBlocking';
import { workerFile } from '../../threads/workerFile';
import { sharedFloat64, sharedInt32 } from '../linear/sharedArrays';
import type { BinnedRows } from './binnedRows';
import { type BoostedTrees, joinBoostedTrees } from './boostedTrees';
import { startMargins } from './boostingLoss';
import type { BoostingRules } from './boostingRules';
import { type BoostingSetup, createRunner, type GrownPart, SYNC_WORDS } from './boostTask';

/** What trees are grown on. */
export interface BoostingRows {
  readonly binned: BinnedRows;
  /** The class of each row. */
  readonly codes: Int32Array;
  readonly classCount: number;
  readonly weights: Float64Array;
  /** The first rows; the others are held out for early stopping. */
  readonly trainingRows: number;
}

/** Trees, and how many iterations they took. */
export interface Boosted {
  readonly trees: BoostedTrees;
  readonly iterations: number;
}

/** Grows the trees of all iterations, in this thread or in others; the trees are the same. */
export function boost(rows: BoostingRows, rules: BoostingRules, nJobs: number): Boosted {
  const { binned, classCount, trainingRows } = rows;
  const start = startMargins(
    rows.codes.subarray(0, trainingRows),
    rows.weights.subarray(0, trainingRows),
    classCount,
  );
  if (start.length === 0) return { trees: joinBoostedTrees([], start, binned), iterations: 0 };
  const setup = setUp(rows, rules, start, nJobs);
  const grown: GrownPart[] = new Array(nJobs);
  if (nJobs > 1) {
    runBlocking<BoostingSetup, number, GrownPart>({
      module: workerFile(__dirname, 'boostTask'),
      setup,
      tasks: Array.from(grown.keys()),
      nJobs,
      onResult: (result, part) => {
        grown[part] = result;
      },
    });
  } else grown[0] = createRunner(setup)(0);
  return { trees: joinBoostedTrees(grown, start, binned), iterations: grown[0].iterations };
}

function setUp(
  { binned, codes, weights, trainingRows }: BoostingRows,
  rules: BoostingRules,
  start: Float64Array,
  parts: number,
): BoostingSetup {
  const { rows } = binned;
  const [outputs, total] = [start.length, start.length * rows];
  const margins = new Float64Array(new SharedArrayBuffer(8 * total));
  start.forEach((margin, k) => {
    margins.fill(margin, k * rows, (k + 1) * rows);
  });
  return {
    binned,
    data: { rows, outputs, margins, codes: sharedInt32(codes), weights: sharedFloat64(weights) },
    trainingRows,
    derivatives: {
      gradients: new Float32Array(new SharedArrayBuffer(4 * total)),
      hessians: new Float32Array(new SharedArrayBuffer(4 * total)),
    },
    rules,
    parts,
    sync: new Int32Array(new SharedArrayBuffer(4 * SYNC_WORDS)),
  };
}
