import type { Matrix } from '../matrix/matrix';
import { type CrossValidateOptions, crossValidate } from './crossValidate';
import type { EstimatorSource } from './fitPlan';
import type { Scoring } from './scoring';

/** Options of {@link crossValScore}. */
export interface CrossValScoreOptions extends Omit<CrossValidateOptions, 'scoring'> {
  /** What to judge by. Default `'accuracy'`. */
  readonly scoring?: Scoring;
}

/** The score on each fold's test rows, by one measure. scikit-learn's `cross_val_score`. */
export async function crossValScore(
  estimator: EstimatorSource,
  X: Matrix,
  y: readonly string[],
  { scoring = 'accuracy', ...options }: CrossValScoreOptions = {},
): Promise<Float64Array> {
  const { testScores } = await crossValidate(estimator, X, y, { ...options, scoring: [scoring] });
  return testScores[scoring]!;
}
