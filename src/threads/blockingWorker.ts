import { readlinkSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import {
  type BlockingWorkerData,
  ENDED,
  type FromBlockingWorker,
  LINUX_THREAD,
  LIVE,
  type RunnerModule,
  UNDONE,
} from './blockingProtocol';

// What `runBlocking` starts in each thread.
const {
  module: runnerModule,
  setup,
  tasks,
  nextTask,
  posted,
  state,
  port,
} = workerData as BlockingWorkerData;

Atomics.store(state, UNDONE, 1);
Atomics.store(state, LINUX_THREAD, linuxThread());
process.on('exit', () => {
  Atomics.store(state, ENDED, 1);
  announce();
});
setImmediate(() => {
  Atomics.store(state, LIVE, 1);
  try {
    work();
  } catch (error) {
    const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    post({ kind: 'error', name, message, stack }, []);
  }
  Atomics.store(state, UNDONE, 0);
  port.close();
});

function work(): void {
  const run = (require(runnerModule) as RunnerModule).createRunner(setup);
  for (let index = take(); index < tasks.length; index = take()) {
    const result = run(tasks[index]);
    post({ kind: 'result', index, result }, buffersOf(result));
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

function take(): number {
  return Atomics.add(nextTask, 0, 1);
}

function post(message: FromBlockingWorker<unknown>, transfer: ArrayBuffer[]): void {
  port.postMessage(message, transfer);
  announce();
}

function announce(): void {
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
