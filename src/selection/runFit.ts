import { InputError } from '../errors/inputError';
import type { Classifier } from '../models/classifier';
import { entryNamed } from '../models/estimatorLookup';
import { isPrefixEstimator } from '../models/prefixEstimator';
import { allEstimators, buildClassifier } from './estimatorRegistry';
import { stepsOf } from './estimatorSpec';
import type { FitMember, PlannedFit } from './fitPlan';
import type { FoldRecord } from './foldRecord';
import type { FoldRows, PreparedFold } from './foldRows';
import { type Scoring, scoreNamed } from './scoring';

/** Why a fit failed, as plain data: a thread's errors lose their class on the way. */
export interface FitFailure {
  readonly message: string;
  readonly stack: string;
  readonly isInputError: boolean;
}

/** What a fit gave: a record per candidate, or why there is none. */
export type FitOutcome = { readonly records: readonly FoldRecord[] } | { readonly failure: FitFailure };

/** Fits on a fold's training rows, and scores on its test rows each candidate that shares the fit. */
export function runFit(
  fit: PlannedFit,
  fold: number,
  rows: FoldRows,
  scoring: readonly Scoring[],
): FitOutcome {
  try {
    const start = performance.now();
    const { classifier, prepared } = prepareFit(fit, fold, rows);
    const { X, y, sampleWeight } = prepared.train;
    classifier.fit(X, y, { sampleWeight });
    const fitSeconds = (performance.now() - start) / 1000;
    const records = fit.members.map((member) => ({
      candidate: member.candidate,
      fold,
      ...scoreMember(classifier, member, prepared, scoring),
      fitSeconds,
    }));
    return { records };
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { failure: { message, stack: stack ?? message, isInputError: error instanceof InputError } };
  }
}

function prepareFit(
  { recipe }: PlannedFit,
  fold: number,
  rows: FoldRows,
): { readonly classifier: Classifier; readonly prepared: PreparedFold } {
  if (typeof recipe === 'function') return { classifier: recipe(), prepared: rows.prepare(fold, []) };
  const steps = stepsOf(recipe);
  const last = steps[steps.length - 1];
  const classifier = buildClassifier(last);
  const { prepareRows } = entryNamed(allEstimators, last.name);
  return { classifier, prepared: rows.prepare(fold, steps.slice(0, -1), prepareRows) };
}

function scoreMember(
  fitted: Classifier,
  { prefix }: FitMember,
  { test }: PreparedFold,
  scoring: readonly Scoring[],
): Pick<FoldRecord, 'scores' | 'scoreSeconds'> {
  const start = performance.now();
  const predicted = firstParts(fitted, prefix).predict(test.X);
  const scores = Object.fromEntries(scoring.map((name) => [name, scoreNamed(name)(test.y, predicted)]));
  return { scores, scoreSeconds: (performance.now() - start) / 1000 };
}

function firstParts(fitted: Classifier, count: number | undefined): Classifier {
  if (count === undefined) return fitted;
  if (!isPrefixEstimator(fitted)) throw new TypeError(`${fitted.constructor.name} has no parts to count`);
  return fitted.withEstimators(count);
}
