import type { MessagePort } from 'node:worker_threads';

/** Words of a thread's state: its event loop has started; it has ended; it left work undone; Linux's number of it. */
export const LIVE = 0;
export const ENDED = 1;
export const UNDONE = 2;
export const LINUX_THREAD = 3;
export const STATE_WORDS = 4;

/** What a thread of `runBlocking` is started with. */
export interface BlockingWorkerData {
  readonly module: string;
  readonly setup: unknown;
  readonly tasks: readonly unknown[];
  /** The place of the next task to be taken. */
  readonly nextTask: Int32Array;
  /** How many messages all threads have posted; the caller waits on it. */
  readonly posted: Int32Array;
  /** This thread's own state words. */
  readonly state: Int32Array;
  readonly port: MessagePort;
}

/** What a thread posts: the result of a task, or why there is none. */
export type FromBlockingWorker<Result> =
  | { readonly kind: 'result'; readonly index: number; readonly result: Result }
  | { readonly kind: 'error'; readonly name: string; readonly message: string; readonly stack: string };

/** The module that does the tasks: it is given what they share, and returns what does one of them. */
export interface RunnerModule {
  createRunner(setup: unknown): (task: unknown) => unknown;
}
