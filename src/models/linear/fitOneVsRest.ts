import { runBlocking } from '../../threads/runBlocking';
import { workerFile } from '../../threads/workerFile';
import { createRunner, type OneVsRestResult, type OneVsRestSetup, type OneVsRestTask } from './oneVsRestTask';

/** Solves the tasks in this thread or in others, with the same results, which come in the order of the tasks. */
export function fitOneVsRest(
  setup: OneVsRestSetup,
  tasks: readonly OneVsRestTask[],
  nJobs: number,
): OneVsRestResult[] {
  if (nJobs === 1) return tasks.map(createRunner(setup));
  // The largest classes take longest: begun last, one of them would be waited for.
  const sizes = new Float64Array(setup.ownFactor.length);
  for (const code of setup.codes) sizes[code]++;
  const order = tasks.map((_, t) => t).sort((a, b) => sizes[tasks[b].code] - sizes[tasks[a].code] || a - b);
  const results: OneVsRestResult[] = new Array(tasks.length);
  runBlocking<OneVsRestSetup, OneVsRestTask, OneVsRestResult>({
    module: workerFile(__dirname, 'oneVsRestTask'),
    setup: { ...setup, codes: sharedInt32(setup.codes), costs: sharedFloat64(setup.costs) },
    tasks: order.map((t) => tasks[t]),
    nJobs,
    onResult: (result, k) => {
      results[order[k]] = result;
    },
  });
  return results;
}

function sharedInt32(array: Int32Array): Int32Array {
  const shared = new Int32Array(new SharedArrayBuffer(array.byteLength));
  shared.set(array);
  return shared;
}

function sharedFloat64(array: Float64Array): Float64Array {
  const shared = new Float64Array(new SharedArrayBuffer(array.byteLength));
  shared.set(array);
  return shared;
}
