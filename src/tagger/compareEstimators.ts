import type { Attack } from '../attack/attack';
import { InputError } from '../errors/inputError';
import { type McnemarResult, mcnemarTest } from '../metrics/mcnemarTest';
import { portionOfWork } from '../progress/workShare';
import {
  type DetailedEvaluationReport,
  type EvaluationReportOptions,
  type EvaluationRows,
  evaluationReport,
} from './evaluationReport';

/** Two estimators on the same test rows. */
export interface EstimatorPair extends McnemarResult {
  readonly first: string;
  readonly second: string;
}

/** What {@link compareEstimators} found. */
export interface EstimatorComparison {
  readonly reports: readonly DetailedEvaluationReport[];
  /** Every two of them. */
  readonly pairs: readonly EstimatorPair[];
}

/**
 * Evaluates estimators on the same rows, and tests for every two whether one is better.
 * @throws InputError on fewer than two estimators, and as `evaluationReport`
 */
export function compareEstimators(
  rows: EvaluationRows,
  attack: Attack,
  estimators: readonly string[],
  options: Omit<EvaluationReportOptions, 'estimator' | 'recipe'> = {},
): EstimatorComparison {
  if (new Set(estimators).size < 2) {
    throw new InputError(`${estimators.length} estimators to compare: give two different ones at least`);
  }
  const reports = estimators.map((estimator, i) =>
    portionOfWork(i / estimators.length, (i + 1) / estimators.length, () =>
      evaluationReport(rows, attack, { ...options, estimator }),
    ),
  );
  const pairs = reports.flatMap((first, i) =>
    reports.slice(i + 1).map((second) => ({
      first: first.estimator,
      second: second.estimator,
      ...mcnemarTest(
        first.parts.flatMap(({ testLabels }) => testLabels),
        first.parts.flatMap(({ predicted }) => predicted),
        second.parts.flatMap(({ predicted }) => predicted),
      ),
    })),
  );
  return { reports, pairs };
}
