import { availableParallelism } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { InputError } from '../errors/inputError';

/**
 * How many threads to use for a number of tasks.
 * @param nJobs - what the user asked for; left out: all cores, or one inside a worker thread; -1: all cores
 * @throws InputError when it is neither a positive integer nor -1
 */
export function jobCount(nJobs: number | undefined, tasks: number): number {
  if (nJobs !== undefined && nJobs !== -1 && !(Number.isInteger(nJobs) && nJobs >= 1)) {
    throw new InputError(`invalid nJobs ${nJobs}: give the number of threads, or -1 for all cores`);
  }
  const wanted = nJobs ?? (isMainThread ? -1 : 1);
  return Math.max(1, Math.min(wanted === -1 ? availableParallelism() : wanted, tasks));
}
