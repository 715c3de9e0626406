import { runBlocking } from '../../threads/runBlocking';
import { workerFile } from '../../threads/workerFile';

/** A class to be told apart from all others. */
export interface OneVsRestTask {
  readonly code: number;
  readonly seed: number;
}

/** The problems of all classes, and the code that solves some of them. */
export interface OneVsRestJob<Setup, Result> {
  /** The module beside this one that exports `createRunner`, for other threads. */
  readonly moduleName: string;
  /** The same function, for this thread: it gives one result per task. */
  readonly createRunner: (setup: Setup) => (tasks: readonly OneVsRestTask[]) => Result[];
  /** What the problems share, on shared memory. */
  readonly setup: Setup;
  /** The class of each row. */
  readonly codes: Int32Array;
  readonly tasks: readonly OneVsRestTask[];
  /** How many problems are best solved together. */
  readonly blockSize: number;
  readonly nJobs: number;
}

/** Solves the problems in this thread or in others, with the same results, which come in the order of the tasks. */
export function fitOneVsRest<Setup, Result>(job: OneVsRestJob<Setup, Result>): Result[] {
  const { tasks, setup, nJobs } = job;
  const results: Result[] = new Array(tasks.length);
  const order = largestFirst(job.codes, tasks);
  const blocks = cutIntoBlocks(order, Math.min(job.blockSize, Math.ceil(tasks.length / nJobs)));
  const taskBlocks = blocks.map((block) => block.map((t) => tasks[t]));
  const keep = (ofBlock: readonly Result[], b: number): void => {
    for (const [k, t] of blocks[b].entries()) results[t] = ofBlock[k];
  };
  if (nJobs > 1) {
    const module = workerFile(__dirname, job.moduleName);
    runBlocking<Setup, readonly OneVsRestTask[], Result[]>({
      module,
      setup,
      tasks: taskBlocks,
      nJobs,
      onResult: keep,
    });
  } else {
    const run = job.createRunner(setup);
    for (const [b, block] of taskBlocks.entries()) keep(run(block), b);
  }
  return results;
}

/** The largest classes take longest: begun last, they would be waited for. */
function largestFirst(codes: Int32Array, tasks: readonly OneVsRestTask[]): number[] {
  const sizes: number[] = [];
  for (const code of codes) sizes[code] = (sizes[code] ?? 0) + 1;
  return tasks.map((_, t) => t).sort((a, b) => sizes[tasks[b].code] - sizes[tasks[a].code] || a - b);
}

function cutIntoBlocks(order: readonly number[], size: number): number[][] {
  const blocks: number[][] = [];
  for (let from = 0; from < order.length; from += size) blocks.push(order.slice(from, from + size));
  return blocks;
}
