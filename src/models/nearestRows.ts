import { DenseMatrix } from '../matrix/denseMatrix';
import type { SparseMatrix } from '../matrix/sparseMatrix';
import { jobCount } from '../threads/jobCount';
import { runBlocking } from '../threads/runBlocking';
import { workerFile } from '../threads/workerFile';
import type { CosineIndex } from './cosineIndex';
import { sharedFloat64, sharedInt32 } from './linear/sharedArrays';
import { createRunner, type NearestSetup, type QueryRange } from './nearestTask';

/** The `k` most similar training rows of each row. */
export interface Neighbors {
  readonly k: number;
  /** The training rows, most similar first: those of row `i` from `i * k` up to `(i + 1) * k`. */
  readonly indices: Int32Array;
  /** Their similarities: rows x k. */
  readonly similarities: DenseMatrix;
}

const QUERIES_PER_TASK = 64;
// So many products to add are worth a second thread.
const SMALL = 1_000_000;

/**
 * Searches an index for every row of a matrix whose rows have length 1.
 * @param nJobs - threads to use; left out, as many as are worth it
 */
export function nearestRows(index: CosineIndex, queries: SparseMatrix, k: number, nJobs?: number): Neighbors {
  const ranges = rangesOf(queries.rows);
  const isSmall = nJobs === undefined && productsOf(index, queries) < SMALL;
  const jobs = isSmall ? 1 : jobCount(nJobs, ranges.length);
  const indices = new Int32Array(new SharedArrayBuffer(4 * queries.rows * k));
  const similarities = new Float64Array(new SharedArrayBuffer(8 * queries.rows * k));
  if (jobs === 1) {
    createRunner({ index, queries, k, indices, similarities })({ from: 0, to: queries.rows });
  } else {
    const { indptr, indices: columns, data } = queries;
    const shared = {
      indptr: sharedInt32(indptr),
      indices: sharedInt32(columns),
      data: sharedFloat64(data),
    };
    runBlocking<NearestSetup, QueryRange, true>({
      module: workerFile(__dirname, 'nearestTask'),
      createRunner,
      setup: { index, queries: shared, k, indices, similarities },
      tasks: ranges,
      nJobs: jobs,
      onResult: () => {},
    });
  }
  return { k, indices, similarities: new DenseMatrix(queries.rows, k, similarities) };
}

function rangesOf(rows: number): QueryRange[] {
  return Array.from({ length: Math.ceil(rows / QUERIES_PER_TASK) }, (_, t) => ({
    from: t * QUERIES_PER_TASK,
    to: Math.min(rows, (t + 1) * QUERIES_PER_TASK),
  }));
}

function productsOf({ starts }: CosineIndex, { indices }: SparseMatrix): number {
  let products = 0;
  for (const column of indices) products += starts[column + 1] - starts[column];
  return products;
}
