import { availableParallelism } from 'node:os';
import { InputError } from '../errors/inputError';
import type { FoldRecord } from './foldRecord';

/** How far a search has come: pairs of candidate and fold. */
export interface SearchProgress {
  readonly done: number;
  readonly total: number;
}

/** How a long search runs, which never changes what it finds. */
export interface SearchControl {
  /** Worker threads; 1 (the default) runs in this thread, -1 takes one per processor. */
  readonly nJobs?: number;
  /** Told after every fit. */
  readonly onProgress?: (progress: SearchProgress) => void;
  /** Told each new result, to write it down. */
  readonly onFoldDone?: (record: FoldRecord) => void;
  /** Results of an earlier run of the same search, which are not computed again. */
  readonly completed?: readonly FoldRecord[];
  /** Stops the search and its threads. */
  readonly signal?: AbortSignal;
}

/**
 * The number of threads for a number of tasks.
 * @throws InputError when `nJobs` is neither -1 nor 1 or more
 */
export function threadCount(nJobs: number, tasks: number): number {
  if (!Number.isInteger(nJobs) || (nJobs < 1 && nJobs !== -1)) {
    throw new InputError(`nJobs is ${nJobs}: give a number of threads, or -1 for one per processor`);
  }
  return Math.min(nJobs === -1 ? availableParallelism() : nJobs, tasks);
}
