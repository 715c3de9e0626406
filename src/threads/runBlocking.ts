import { existsSync } from 'node:fs';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { InputError } from '../errors/inputError';
import {
  type BlockingWorkerData,
  ENDED,
  type FromBlockingWorker,
  LINUX_THREAD,
  LIVE,
  STATE_WORDS,
  UNDONE,
} from './blockingProtocol';
import { workerFile } from './workerFile';

const WAIT_MILLISECONDS = 100;
const START_MILLISECONDS = 60_000;

/** Tasks that are alike, and where the code for one of them is found. */
export interface BlockingJob<Setup, Task, Result> {
  /**
   * The compiled module (see {@link workerFile}) that exports `createRunner`: it takes `setup`, and returns the
   * function that does one task.
   */
  readonly module: string;
  /** What all tasks share; typed arrays in it should lie on a `SharedArrayBuffer`, others are copied. */
  readonly setup: Setup;
  readonly tasks: readonly Task[];
  /** Threads to start. */
  readonly nJobs: number;
  /** Called after each task with the number done and the number of all. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Called with each result as it comes, in any order. */
  readonly onResult: (result: Result, index: number) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly state: Int32Array;
}

/**
 * Does the tasks in worker threads, and blocks the calling thread until all are done. Each thread takes the
 * next task when it has done one. The answer does not depend on the number of threads, as long as a task's
 * does not depend on the tasks before it.
 *
 * @throws InputError when a task throws one; Error when a task throws another, or when a thread dies
 */
export function runBlocking<Setup, Task, Result>(job: BlockingJob<Setup, Task, Result>): void {
  const total = job.tasks.length;
  const nextTask = new Int32Array(new SharedArrayBuffer(4));
  const posted = new Int32Array(new SharedArrayBuffer(4));
  const threads = Array.from({ length: Math.min(job.nJobs, total) }, () =>
    startThread(job, nextTask, posted),
  );
  let done = 0;
  const started = Date.now();
  try {
    while (done < total) {
      const seen = Atomics.load(posted, 0);
      for (const thread of threads) {
        for (let message = receive<Result>(thread); message; message = receive<Result>(thread)) {
          job.onResult(message.result, message.index);
          done++;
          job.onProgress?.(done, total);
        }
      }
      if (done === total) break;
      const state = Atomics.wait(posted, 0, seen, WAIT_MILLISECONDS);
      if (state === 'timed-out') for (const thread of threads) assertAlive(thread, started);
    }
  } catch (error) {
    for (const { worker } of threads) void worker.terminate();
    throw error;
  }
}

function startThread<Setup, Task, Result>(
  job: BlockingJob<Setup, Task, Result>,
  nextTask: Int32Array,
  posted: Int32Array,
): Thread {
  const { port1, port2 } = new MessageChannel();
  const state = new Int32Array(new SharedArrayBuffer(4 * STATE_WORDS));
  const workerData: BlockingWorkerData = {
    module: job.module,
    setup: job.setup,
    tasks: job.tasks,
    nextTask,
    posted,
    state,
    port: port2,
  };
  const worker = new Worker(workerFile(__dirname, 'blockingWorker'), {
    workerData,
    transferList: [port2],
    execArgv: [],
  });
  // What a dying thread reports in this way arrives when the caller no longer waits; `assertAlive` is first.
  worker.on('error', () => {});
  worker.unref();
  port1.unref();
  return { worker, port: port1, state };
}

function receive<Result>(thread: Thread): { index: number; result: Result } | undefined {
  const received = receiveMessageOnPort(thread.port) as { message: FromBlockingWorker<Result> } | undefined;
  if (!received) return undefined;
  const { message } = received;
  if (message.kind === 'result') return message;
  if (message.name === 'InputError') throw new InputError(message.message);
  throw new Error(`in a worker thread: ${message.message}`, { cause: message.stack });
}

/** The caller's event loop stands still, so that a thread's end is looked for here and not heard of. */
function assertAlive({ state }: Thread, started: number): void {
  if (Atomics.load(state, LIVE) === 0) {
    if (Date.now() - started < START_MILLISECONDS) return;
    throw new Error(`a worker thread did not start within ${START_MILLISECONDS / 1000} s`);
  }
  const isGone = Atomics.load(state, ENDED) === 1 || isKilled(Atomics.load(state, LINUX_THREAD));
  if (isGone && Atomics.load(state, UNDONE) === 1) {
    throw new Error('a worker thread ended before its work was done: it may have run out of memory');
  }
}

/** A thread that runs out of memory cannot say so, but Linux no longer lists it. */
function isKilled(linuxThread: number): boolean {
  return linuxThread > 0 && !existsSync(`/proc/self/task/${linuxThread}`);
}
