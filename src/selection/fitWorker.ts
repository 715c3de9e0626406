import { workerData } from 'piscina';
import type { FitTask, FitWorkerData } from './fitTask';
import { FoldRows } from './foldRows';
import { type FitOutcome, runFit } from './runFit';
import { sharedToMatrix } from './sharedMatrix';

const { X, y, folds, scoring, sampleWeight } = workerData as FitWorkerData;
const rows = new FoldRows(sharedToMatrix(X), y, folds, sampleWeight);

/** Runs one fit in this thread. */
export default function fitInThread({ fit, fold }: FitTask): FitOutcome {
  return runFit(fit, fold, rows, scoring);
}
