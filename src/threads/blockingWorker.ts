import { readlinkSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import {
  type BlockingJobMessage,
  type BlockingWorkerData,
  BUSY,
  CLOSED,
  ENDED,
  type FromBlockingWorker,
  IDLE,
  LINUX_THREAD,
  LIVE,
  PHASE,
  type RunnerModule,
} from './blockingProtocol';

// What `runBlocking` starts in each thread. A thread that has warmed up is worth keeping for a moment: the next
// job then starts at once and runs compiled code.
const KEEP_MILLISECONDS = 2000;

const { state, port } = workerData as BlockingWorkerData;
let posted: Int32Array | undefined;
let closing: NodeJS.Timeout | undefined;

Atomics.store(state, LINUX_THREAD, linuxThread());
process.on('exit', () => {
  Atomics.store(state, ENDED, 1);
  announce();
});
port.on('message', (message: BlockingJobMessage) => {
  clearTimeout(closing);
  Atomics.store(state, PHASE, BUSY);
  posted = message.posted;
  try {
    work(message);
  } catch (error) {
    const { name, message: text, stack = '' } = error instanceof Error ? error : new Error(String(error));
    post({ kind: 'error', job: message.job, name, message: text, stack }, []);
  }
  Atomics.store(state, PHASE, IDLE);
  closing = setTimeout(close, KEEP_MILLISECONDS);
});
Atomics.store(state, LIVE, 1);

function close(): void {
  // The caller may have taken this thread for its next job in the meantime.
  if (Atomics.compareExchange(state, PHASE, IDLE, CLOSED) !== BUSY) port.close();
}

function work({ job, runnerModule, setup, tasks, nextTask }: BlockingJobMessage): void {
  if (Atomics.load(nextTask, 0) >= tasks.length) return;
  const run = (require(runnerModule) as RunnerModule).createRunner(setup);
  const take = (): number => Atomics.add(nextTask, 0, 1);
  for (let index = take(); index < tasks.length; index = take()) {
    const result = run(tasks[index]);
    post({ kind: 'result', job, index, result }, buffersOf(result));
  }
}

/** The number under which the system lists this thread; 0 where it does not. */
function linuxThread(): number {
  try {
    return Number(readlinkSync('/proc/thread-self').split('/').pop());
  } catch {
    return 0;
  }
}

function post(message: FromBlockingWorker<unknown>, transfer: ArrayBuffer[]): void {
  port.postMessage(message, transfer);
  announce();
}

function announce(): void {
  if (!posted) return;
  Atomics.add(posted, 0, 1);
  Atomics.notify(posted, 0);
}

/** The memory of a result's own typed arrays, which moves to the caller instead of being copied. */
function buffersOf(result: unknown): ArrayBuffer[] {
  if (typeof result !== 'object' || result === null) return [];
  const buffers = Object.values(result)
    .filter((value) => ArrayBuffer.isView(value))
    .map((view) => view.buffer)
    .filter((buffer) => buffer instanceof ArrayBuffer);
  return [...new Set(buffers)];
}
