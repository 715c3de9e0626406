import { setImmediate } from 'node:timers/promises';
import type { FitTask, OnOutcome } from './fitTask';
import type { FoldRows } from './foldRows';
import { runFit } from './runFit';
import type { Scoring } from './scoring';

/**
 * Runs fits one by one in this thread; signals and timers get their turn between two.
 * @throws the signal's reason when it is aborted, and whatever `onOutcome` throws
 */
export async function runInProcess(
  rows: FoldRows,
  scoring: readonly Scoring[],
  tasks: readonly FitTask[],
  onOutcome: OnOutcome,
  signal?: AbortSignal,
): Promise<void> {
  for (const task of tasks) {
    await setImmediate();
    signal?.throwIfAborted();
    onOutcome(task, runFit(task.fit, task.fold, rows, scoring));
  }
}
