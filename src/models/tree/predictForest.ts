import { DenseMatrix } from '../../matrix/denseMatrix';
import { isSparse, type Matrix } from '../../matrix/matrix';
import { jobCount } from '../../threads/jobCount';
import { runBlocking } from '../../threads/runBlocking';
import { workerFile } from '../../threads/workerFile';
import type { MatrixParts } from './addLeaves';
import type { PackedForest } from './packedForest';
import { createRunner, type PredictSetup, type RowRange } from './predictTask';

const ROWS_PER_TASK = 2048;
// So many visits of a row to a tree are worth starting threads for.
const SMALL = 2_000_000;

/** Each class's mean share in the leaves that a row reaches. */
export function predictProbabilities(
  forest: PackedForest,
  X: Matrix,
  classCount: number,
  nJobs?: number,
): DenseMatrix {
  const probabilities = new Float64Array(new SharedArrayBuffer(8 * X.rows * classCount));
  run(forest, X, classCount, nJobs, probabilities);
  return new DenseMatrix(X.rows, classCount, probabilities);
}

/** The first of each row's most probable classes. */
export function predictCodes(
  forest: PackedForest,
  X: Matrix,
  classCount: number,
  nJobs?: number,
): Int32Array {
  return run(forest, X, classCount, nJobs);
}

function run(
  forest: PackedForest,
  X: Matrix,
  classCount: number,
  nJobs?: number,
  probabilities?: Float64Array,
): Int32Array {
  const ranges = rangesOf(X.rows);
  const isSmall = nJobs === undefined && X.rows * forest.treeCount < SMALL;
  const jobs = isSmall ? 1 : jobCount(nJobs, ranges.length);
  const codes = new Int32Array(new SharedArrayBuffer(4 * X.rows));
  const setup: PredictSetup = { forest, classCount, X: jobs > 1 ? sharedParts(X) : X, probabilities, codes };
  if (jobs === 1) {
    ranges.forEach(createRunner(setup));
    return codes;
  }
  runBlocking<PredictSetup, RowRange, true>({
    module: workerFile(__dirname, 'predictTask'),
    createRunner,
    setup,
    tasks: ranges,
    nJobs: jobs,
    onResult: () => {},
  });
  return codes;
}

function rangesOf(rows: number): RowRange[] {
  return Array.from({ length: Math.ceil(rows / ROWS_PER_TASK) }, (_, t) => ({
    from: t * ROWS_PER_TASK,
    to: Math.min(rows, (t + 1) * ROWS_PER_TASK),
  }));
}

/** The matrix's arrays on shared memory; those that lie there already are not copied. */
function sharedParts(X: Matrix): MatrixParts {
  const { rows, columns } = X;
  if (!isSparse(X)) return { rows, columns, data: sharedFloats(X.data) };
  return {
    rows,
    columns,
    data: sharedFloat64(X.data),
    indptr: sharedInt32(X.indptr),
    indices: sharedInt32(X.indices),
  };
}

/** Half the memory of a copy in double precision. */
function sharedFloats(array: Float64Array): Float64Array | Float32Array {
  if (array.buffer instanceof SharedArrayBuffer) return array;
  const shared = new Float32Array(new SharedArrayBuffer(4 * array.length));
  shared.set(array);
  return shared;
}

function sharedFloat64(array: Float64Array): Float64Array {
  if (array.buffer instanceof SharedArrayBuffer) return array;
  const shared = new Float64Array(new SharedArrayBuffer(8 * array.length));
  shared.set(array);
  return shared;
}

function sharedInt32(array: Int32Array): Int32Array {
  if (array.buffer instanceof SharedArrayBuffer) return array;
  const shared = new Int32Array(new SharedArrayBuffer(4 * array.length));
  shared.set(array);
  return shared;
}
