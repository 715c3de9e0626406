import { setImmediate } from 'node:timers/promises';
import { type RecipeOutcome, type RecipeTask, type RecipeWorkerData, recipeRunner } from './recipeTask';
import { openPool, type WorkerPool } from './workerPool';

/** What tries recipes: worker threads, or with one this thread, where signals and timers get their turn. */
export function recipePool(data: RecipeWorkerData, threads: number): WorkerPool<RecipeTask, RecipeOutcome> {
  if (threads > 1) return openPool('recipeWorker', data, threads);
  const run = recipeRunner(data);
  let isOpen = true;
  let last: Promise<unknown> = Promise.resolve();
  const runNext = async (task: RecipeTask): Promise<RecipeOutcome> => {
    await setImmediate();
    if (!isOpen) throw new Error('the search has ended');
    return run(task);
  };
  return {
    run(task) {
      const next = last.then(() => runNext(task));
      last = next.catch(() => {});
      return next;
    },
    async destroy() {
      isOpen = false;
    },
  };
}
