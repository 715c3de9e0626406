import type { FitTask, FitWorkerData, OnOutcome } from './fitTask';
import type { FitOutcome } from './runFit';
import { openPool } from './workerPool';

/** Where and how long a pool runs. */
export interface PoolOptions {
  /** Number of threads. */
  readonly threads: number;
  /** Ends all threads at once. */
  readonly signal?: AbortSignal;
}

/**
 * Runs fits in worker threads, which all read the same shared matrix.
 * @throws the signal's reason when it is aborted, and whatever `onOutcome` throws; no thread is left behind
 */
export async function runInPool(
  data: FitWorkerData,
  tasks: readonly FitTask[],
  onOutcome: OnOutcome,
  { threads, signal }: PoolOptions,
): Promise<void> {
  signal?.throwIfAborted();
  const pool = openPool<FitTask, FitOutcome>('fitWorker', data, threads);
  const stop = (): void => void pool.destroy();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    await Promise.all(tasks.map(async (task) => onOutcome(task, await pool.run(task))));
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    await pool.destroy();
  }
}
