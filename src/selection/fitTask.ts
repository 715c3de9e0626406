import type { PlannedFit } from './fitPlan';
import type { Fold } from './fold';
import type { FitOutcome } from './runFit';
import type { Scoring } from './scoring';
import type { SharedMatrix } from './sharedMatrix';

/** One fit on one fold. */
export interface FitTask {
  readonly fit: PlannedFit;
  readonly fold: number;
}

/** What every worker thread gets once, when it starts. */
export interface FitWorkerData {
  readonly X: SharedMatrix;
  readonly y: readonly string[];
  readonly folds: readonly Fold[];
  readonly scoring: readonly Scoring[];
  /** A weight per row, which counts in training only. */
  readonly sampleWeight?: Float64Array;
}

/** Hears what each task gave, in the order in which they end. */
export type OnOutcome = (task: FitTask, outcome: FitOutcome) => void;
