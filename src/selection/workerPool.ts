import { workerFile } from '../threads/workerFile';

/** Worker threads that run tasks. */
export interface WorkerPool<Task, Outcome> {
  run(task: Task): Promise<Outcome>;
  /** Ends all threads at once; what they were doing rejects. */
  destroy(): Promise<void>;
}

/**
 * Starts worker threads.
 * @param worker - the worker module's name in this folder
 * @param workerData - what every thread gets once
 */
export function openPool<Task, Outcome>(
  worker: string,
  workerData: object,
  threads: number,
): WorkerPool<Task, Outcome> {
  const { Piscina } = require('piscina') as typeof import('piscina');
  return new Piscina<Task, Outcome>({
    filename: workerFile(__dirname, worker),
    workerData,
    minThreads: threads,
    maxThreads: threads,
    execArgv: [],
  });
}
