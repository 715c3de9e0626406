import { workerData } from 'piscina';
import { type RecipeOutcome, type RecipeTask, type RecipeWorkerData, recipeRunner } from './recipeTask';

const run = recipeRunner(workerData as RecipeWorkerData);

/** Tries one recipe on one fold in this thread. */
export default function tryInThread(task: RecipeTask): RecipeOutcome {
  return run(task);
}
