import type { MessagePort } from 'node:worker_threads';

/** Words of a thread's state: its event loop has started; it has ended; its phase; Linux's number of it. */
export const LIVE = 0;
export const ENDED = 1;
export const PHASE = 2;
export const LINUX_THREAD = 3;
export const STATE_WORDS = 4;

/** Phases of a thread: waiting for a job, with a job, taking no more jobs. */
export const IDLE = 0;
export const BUSY = 1;
export const CLOSED = 2;

/** What a thread of `runBlocking` is started with. */
export interface BlockingWorkerData {
  /** The thread's own state words. */
  readonly state: Int32Array;
  readonly port: MessagePort;
}

/** What a thread is sent when there is something to do. */
export interface BlockingJobMessage {
  /** Tells this job from those before it, whose messages a thread may still find. */
  readonly job: number;
  readonly runnerModule: string;
  readonly setup: unknown;
  readonly tasks: readonly unknown[];
  /** The place of the next task to be taken. */
  readonly nextTask: Int32Array;
  /** How many messages all threads have posted; the caller waits on it. */
  readonly posted: Int32Array;
}

/** What a thread posts: the result of a task, or why there is none. */
export type FromBlockingWorker<Result> =
  | { readonly kind: 'result'; readonly job: number; readonly index: number; readonly result: Result }
  | {
      readonly kind: 'error';
      readonly job: number;
      readonly name: string;
      readonly message: string;
      readonly stack: string;
    };

/** The module that does the tasks: it is given what they share, and returns what does one of them. */
export interface RunnerModule {
  createRunner(setup: unknown): (task: unknown) => unknown;
}
