import { InputError } from '../errors/inputError';
import type { Matrix } from '../matrix/matrix';
import type { Params } from '../models/params';
import { fitError } from './fitError';
import { type EstimatorSource, planFits } from './fitPlan';
import type { FitTask, OnOutcome } from './fitTask';
import type { Fold } from './fold';
import type { FoldRecord } from './foldRecord';
import { FoldRows } from './foldRows';
import { assertPerRow } from './rowCount';
import { runInPool } from './runInPool';
import { runInProcess } from './runInProcess';
import type { Scoring } from './scoring';
import { type SearchControl, threadCount } from './searchControl';
import { shareMatrix } from './sharedMatrix';

/** What to score: every candidate on every fold. */
export interface ScoringJob {
  readonly estimator: EstimatorSource;
  readonly candidates: readonly Params[];
  readonly X: Matrix;
  readonly y: readonly string[];
  readonly folds: readonly Fold[];
  readonly scoring: readonly Scoring[];
  /** A weight per row, which counts in training only. */
  readonly sampleWeight?: Float64Array;
}

/**
 * The records of all candidates, `records[candidate][fold]`, the same on one thread or many.
 * @throws InputError or Error naming candidate and fold when a fit fails; the signal's reason when aborted
 */
export async function scoreCandidates(job: ScoringJob, control: SearchControl): Promise<FoldRecord[][]> {
  const { candidates, folds, scoring, X, y, sampleWeight } = job;
  if (sampleWeight) assertPerRow('sampleWeight', sampleWeight, X.rows);
  const records: FoldRecord[][] = candidates.map(() => []);
  let done = 0;
  const keep = (record: FoldRecord): void => {
    records[record.candidate][record.fold] = record;
    done++;
  };
  for (const record of control.completed ?? []) if (isMissing(record, records, job)) keep(record);

  const tasks = missingTasks(job, records);
  const total = candidates.length * folds.length;
  const onOutcome: OnOutcome = (task, outcome) => {
    if ('failure' in outcome) throw fitError(task, outcome.failure, candidates, folds.length);
    for (const record of outcome.records) {
      keep(record);
      control.onFoldDone?.(record);
    }
    control.onProgress?.({ done, total });
  };

  const threads = threadCount(control.nJobs ?? 1, tasks.length);
  if (typeof job.estimator === 'function' && control.nJobs !== undefined && control.nJobs !== 1) {
    throw new InputError('a function cannot go to other threads: set nJobs to 1, or describe the estimator');
  }
  if (threads > 1) {
    const data = { X: shareMatrix(X), y, folds, scoring, sampleWeight };
    await runInPool(data, tasks, onOutcome, { threads, signal: control.signal });
  } else {
    await runInProcess(new FoldRows(X, y, folds, sampleWeight), scoring, tasks, onOutcome, control.signal);
  }
  return records;
}

function isMissing(record: FoldRecord, records: FoldRecord[][], { folds, scoring }: ScoringJob): boolean {
  const { candidate, fold, scores } = record;
  const isScored = scoring.every((name) => typeof scores[name] === 'number');
  return isScored && fold in folds && candidate in records && !(fold in records[candidate]);
}

/** The fits of candidates that have no record yet; fold by fold, so that a thread keeps the fold's rows. */
function missingTasks({ estimator, candidates, folds }: ScoringJob, records: FoldRecord[][]): FitTask[] {
  return folds.flatMap((_, fold) => {
    const wanted = [...candidates.keys()].filter((candidate) => !(fold in records[candidate]));
    return planFits(estimator, candidates, wanted).map((fit) => ({ fit, fold }));
  });
}
