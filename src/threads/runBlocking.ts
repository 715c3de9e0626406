import { receiveMessageOnPort } from 'node:worker_threads';
import { InputError } from '../errors/inputError';
import type { BlockingJobMessage, FromBlockingWorker } from './blockingProtocol';
import { assertAlive, type BlockingThread, giveBackThread, takeThread } from './blockingThread';

const WAIT_MILLISECONDS = 100;

/** Tasks that are alike, and where the code for one of them is found. */
export interface BlockingJob<Setup, Task, Result> {
  /**
   * The compiled module (see `workerFile`) that exports `createRunner`: it takes `setup`, and returns the
   * function that does one task.
   */
  readonly module: string;
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
  const { tasks } = job;
  if (tasks.length === 0) return;
  const posted = sharedWord();
  const message: BlockingJobMessage = {
    runnerModule: job.module,
    setup: job.setup,
    tasks,
    nextTask: sharedWord(),
    posted,
  };
  const threads = Array.from({ length: Math.min(job.nJobs, tasks.length) }, takeThread);
  try {
    for (const { port } of threads) port.postMessage(message);
    for (let done = 0; done < tasks.length; ) {
      const seen = Atomics.load(posted, 0);
      for (const thread of threads) {
        for (let answer = receive<Result>(thread); answer; answer = receive<Result>(thread)) {
          done++;
          job.onResult(answer.result, answer.index);
          job.onProgress?.(done, tasks.length);
        }
      }
      if (done === tasks.length) break;
      if (Atomics.wait(posted, 0, seen, WAIT_MILLISECONDS) === 'timed-out') threads.forEach(assertAlive);
    }
  } catch (error) {
    for (const { worker } of threads) void worker.terminate();
    throw error;
  }
  threads.forEach(giveBackThread);
}

function receive<Result>({ port }: BlockingThread): { index: number; result: Result } | undefined {
  const received = receiveMessageOnPort(port) as { message: FromBlockingWorker<Result> } | undefined;
  if (!received) return undefined;
  const { message } = received;
  if (message.kind === 'result') return message;
  if (message.name === 'InputError') throw new InputError(message.message);
  throw new Error(`in a worker thread: ${message.message}`, { cause: message.stack });
}

function sharedWord(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4));
}
