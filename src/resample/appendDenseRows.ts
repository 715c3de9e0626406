import { DenseMatrix } from '../matrix/denseMatrix';
import type { SparseMatrix } from '../matrix/sparseMatrix';
import { jobCount } from '../threads/jobCount';
import { runBlocking } from '../threads/runBlocking';
import { workerFile } from '../threads/workerFile';
import { createRunner, type NewRowRange, type NewRowsSetup } from './newRowsTask';
import type { SynthesisPlan } from './synthesisPlan';

const ROWS_PER_TASK = 128;
// So many values are worth a second thread. It is not their sums that take long: the system hands out the memory page
// by page when it is first written to, and to two threads at once.
const SMALL = 4_000_000;

/**
 * The rows of `X`, and after them the planned ones; the result is the only large memory taken.
 * @param entries - those of `X` where they are few; only they are looked at then
 * @param nJobs - threads to use; left out, as many as are worth it
 */
export function appendDenseRows(
  X: DenseMatrix,
  plan: SynthesisPlan,
  entries: SparseMatrix | null,
  nJobs?: number,
): DenseMatrix {
  const { rows, columns } = X;
  const { base, neighbour, step } = plan;
  const length = (rows + base.length) * columns;
  const ranges = rangesOf(base.length);
  const isSmall = nJobs === undefined && length < SMALL;
  const jobs = entries === null || isSmall ? 1 : jobCount(nJobs, ranges.length);
  const data = jobs === 1 ? new Float64Array(length) : new Float64Array(new SharedArrayBuffer(8 * length));
  const target = data.subarray(rows * columns);
  if (entries === null) {
    data.set(X.data);
    interpolateAll(X, plan, target);
    return new DenseMatrix(rows + base.length, columns, data);
  }
  const { indptr, indices, data: values } = entries;
  const setup = { columns, indptr, indices, values, base, neighbour, step, target };
  const begin = (given: NewRowsSetup) => {
    data.set(X.data);
    return createRunner(given);
  };
  if (jobs === 1) begin(setup)({ from: 0, to: base.length });
  else {
    const module = workerFile(__dirname, 'newRowsTask');
    // The old rows are copied here when the other threads have begun.
    runBlocking<NewRowsSetup, NewRowRange, true>({
      module,
      createRunner: begin,
      setup,
      tasks: ranges,
      nJobs: jobs,
      onResult: () => {},
    });
  }
  return new DenseMatrix(rows + base.length, columns, data);
}

function rangesOf(count: number): NewRowRange[] {
  return Array.from({ length: Math.ceil(count / ROWS_PER_TASK) }, (_, t) => ({
    from: t * ROWS_PER_TASK,
    to: Math.min(count, (t + 1) * ROWS_PER_TASK),
  }));
}

function interpolateAll(
  { data, columns }: DenseMatrix,
  { base, neighbour, step }: SynthesisPlan,
  target: Float64Array,
): void {
  for (let k = 0; k < base.length; k++) {
    const from = base[k] * columns;
    const to = neighbour[k] * columns;
    for (let j = 0; j < columns; j++) {
      const value = data[from + j];
      target[k * columns + j] = value + step[k] * (data[to + j] - value);
    }
  }
}
