import { existsSync } from 'node:fs';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import {
  type BlockingWorkerData,
  BUSY,
  CLOSED,
  ENDED,
  IDLE,
  LINUX_THREAD,
  LIVE,
  PHASE,
  STATE_WORDS,
} from './blockingProtocol';
import { workerFile } from './workerFile';

const START_MILLISECONDS = 60_000;

/** A worker thread whose caller waits for it with its own event loop standing still. */
export interface BlockingThread {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly state: Int32Array;
  readonly started: number;
}

const idle: BlockingThread[] = [];

/**
 * A thread that is ready for a job: one that has done another, or a new one. One that has not yet seen that its job was
 * done without it sees that first.
 */
export function takeThread(): BlockingThread {
  for (let thread = idle.pop(); thread; thread = idle.pop()) {
    if (Atomics.compareExchange(thread.state, PHASE, IDLE, BUSY) !== CLOSED && !isGone(thread)) return thread;
    void thread.worker.terminate();
  }
  return startThread();
}

/** Keeps a thread that has done its job for the next one; it ends on its own when none comes. */
export function giveBackThread(thread: BlockingThread): void {
  idle.push(thread);
}

/**
 * The caller's event loop stands still, so that a thread's end is looked for here and not heard of.
 * @throws Error when the thread has not started in time, or ended in the middle of its job
 */
export function assertAlive(thread: BlockingThread): void {
  const { state, started } = thread;
  if (Atomics.load(state, LIVE) === 0) {
    if (Date.now() - started < START_MILLISECONDS) return;
    throw new Error(`a worker thread did not start within ${START_MILLISECONDS / 1000} s`);
  }
  if (Atomics.load(state, PHASE) === BUSY && isGone(thread)) {
    throw new Error('a worker thread ended before its work was done: it may have run out of memory');
  }
}

function startThread(): BlockingThread {
  const { port1, port2 } = new MessageChannel();
  const state = new Int32Array(new SharedArrayBuffer(4 * STATE_WORDS));
  Atomics.store(state, PHASE, BUSY);
  const workerData: BlockingWorkerData = { state, port: port2 };
  const worker = new Worker(workerFile(__dirname, 'blockingWorker'), {
    workerData,
    transferList: [port2],
    execArgv: [],
  });
  // What a dying thread reports in this way arrives when the caller no longer waits; `assertAlive` is first.
  worker.on('error', () => {});
  worker.unref();
  port1.unref();
  return { worker, port: port1, state, started: Date.now() };
}

/** A thread that runs out of memory cannot say so, but Linux no longer lists it. */
function isGone({ state }: BlockingThread): boolean {
  const linuxThread = Atomics.load(state, LINUX_THREAD);
  return (
    Atomics.load(state, ENDED) === 1 || (linuxThread > 0 && !existsSync(`/proc/self/task/${linuxThread}`))
  );
}
