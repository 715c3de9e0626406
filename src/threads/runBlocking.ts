import { receiveMessageOnPort } from 'node:worker_threads';
import { InputError } from '../errors/inputError';
import type { BlockingJobMessage, FromBlockingWorker } from './blockingProtocol';
import { assertAlive, type BlockingThread, giveBackThread, takeThread } from './blockingThread';

const WAIT_MILLISECONDS = 100;

let jobsBegun = 0;

/** Tasks that are alike, and where the code for one of them is found. */
export interface BlockingJob<Setup, Task, Result> {
  /**
   * The compiled module (see `workerFile`) that exports `createRunner`: it takes `setup`, and returns the
   * function that does one task.
   */
  readonly module: string;
  /**
   * The module's `createRunner` itself, for the calling thread to do tasks as well, as one of the threads; it starts
   * at once. Left out, it only waits.
   */
  readonly createRunner?: (setup: Setup) => (task: Task) => Result;
  /** What all tasks share; typed arrays in it should lie on a `SharedArrayBuffer`, others are copied. */
  readonly setup: Setup;
  readonly tasks: readonly Task[];
  /** Threads to use. */
  readonly nJobs: number;
  /** Called after each task with the number done and the number of all. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Called with each result as it comes, in any order. */
  readonly onResult: (result: Result, index: number) => void;
}

/**
 * Does the tasks in worker threads, and blocks the calling thread until all are done. Each thread takes the
 * next task when it has done one. The answer does not depend on the number of threads, as long as a task's
 * does not depend on the tasks before it.
 *
 * @throws InputError when a task throws one; Error when a task throws another, or when a thread dies
 */
export function runBlocking<Setup, Task, Result>(job: BlockingJob<Setup, Task, Result>): void {
  const { tasks, createRunner, setup } = job;
  if (tasks.length === 0) return;
  const message: BlockingJobMessage = {
    job: ++jobsBegun,
    runnerModule: job.module,
    setup,
    tasks,
    nextTask: sharedWord(),
    posted: sharedWord(),
  };
  const others = Math.min(job.nJobs, tasks.length) - (createRunner ? 1 : 0);
  const threads = Array.from({ length: others }, takeThread);
  let done = 0;
  const finish = (result: Result, index: number): void => {
    done++;
    job.onResult(result, index);
    job.onProgress?.(done, tasks.length);
  };
  const collect = (): void => {
    for (const thread of threads) receiveAll(thread, message.job, finish);
  };
  try {
    for (const { port } of threads) port.postMessage(message);
    if (createRunner) {
      const run = createRunner(setup);
      const take = (): number => Atomics.add(message.nextTask, 0, 1);
      for (let index = take(); index < tasks.length; index = take()) {
        finish(run(tasks[index]), index);
        collect();
      }
    }
    while (done < tasks.length) {
      const seen = Atomics.load(message.posted, 0);
      collect();
      if (done === tasks.length) break;
      const waited = Atomics.wait(message.posted, 0, seen, WAIT_MILLISECONDS);
      if (waited === 'timed-out') threads.forEach(assertAlive);
    }
  } catch (error) {
    for (const { worker } of threads) void worker.terminate();
    throw error;
  }
  threads.forEach(giveBackThread);
}

function receiveAll<Result>(
  { port }: BlockingThread,
  job: number,
  finish: (result: Result, index: number) => void,
): void {
  for (let received = receiveMessageOnPort(port); received; received = receiveMessageOnPort(port)) {
    const message = received.message as FromBlockingWorker<Result>;
    if (message.job !== job) continue;
    if (message.kind === 'result') finish(message.result, message.index);
    else if (message.name === 'InputError') throw new InputError(message.message);
    else throw new Error(`in a worker thread: ${message.message}`, { cause: message.stack });
  }
}

function sharedWord(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4));
}
