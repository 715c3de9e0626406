import { DenseMatrix } from '../../matrix/denseMatrix';
import type { SparseMatrix } from '../../matrix/sparseMatrix';
import { jobCount } from '../../threads/jobCount';
import { runBlocking } from '../../threads/runBlocking';
import { workerFile } from '../../threads/workerFile';
import { sharedFloat64, sharedInt32 } from '../linear/sharedArrays';
import type { EvidenceState } from './evidenceJson';
import { linearScores } from './labelledEvidence';
import { createRunner, type ScoreRange, type ScoreSetup } from './scoreTask';

const ROWS_PER_TASK = 32;
// So many rows are worth a second thread.
const FEW = 200;

/**
 * Each class's score for each row, rows x classes. Does not depend on the number of threads.
 * @param nJobs - threads to use; left out, as many as are worth it
 */
export function scoreRows(
  { labelled, knowledge, shape, weights }: EvidenceState,
  X: SparseMatrix,
  nJobs?: number,
): DenseMatrix {
  const { rows } = X;
  const linear = linearScores(labelled, X, shape.classes);
  const scores = new Float64Array(new SharedArrayBuffer(8 * rows * shape.classes));
  const setup = {
    shape,
    weights,
    counts: labelled.counts,
    labelled: labelled.bank.rows,
    knowledge: knowledge?.rows ?? null,
    scores,
  };
  const ranges = rangesOf(rows);
  const jobs = nJobs === undefined && rows < FEW ? 1 : jobCount(nJobs, ranges.length);
  if (jobs === 1) {
    createRunner({ ...setup, rows: X, linear: linear.data })({ from: 0, to: rows });
  } else {
    const { indptr, indices, data } = X;
    const shared = {
      indptr: sharedInt32(indptr),
      indices: sharedInt32(indices),
      data: sharedFloat64(data),
    };
    runBlocking<ScoreSetup, ScoreRange, true>({
      module: workerFile(__dirname, 'scoreTask'),
      createRunner,
      setup: { ...setup, rows: shared, linear: sharedFloat64(linear.data) },
      tasks: ranges,
      nJobs: jobs,
      onResult: () => {},
    });
  }
  return new DenseMatrix(rows, shape.classes, scores);
}

function rangesOf(rows: number): ScoreRange[] {
  return Array.from({ length: Math.ceil(rows / ROWS_PER_TASK) }, (_, t) => ({
    from: t * ROWS_PER_TASK,
    to: Math.min(rows, (t + 1) * ROWS_PER_TASK),
  }));
}
