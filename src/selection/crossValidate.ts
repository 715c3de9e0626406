import type { Matrix } from '../matrix/matrix';
import type { EstimatorSource } from './fitPlan';
import { type CrossValidator, resolveFolds } from './resolveFolds';
import { scoreCandidates } from './scoreCandidates';
import { type Scoring, scoreNamed } from './scoring';
import type { SearchControl } from './searchControl';

/** Options of {@link crossValidate}. */
export interface CrossValidateOptions extends SearchControl {
  /** How to cross-validate. Default 5: stratified folds, not shuffled. */
  readonly cv?: CrossValidator;
  /** What to judge by. Default `['accuracy']`. */
  readonly scoring?: readonly Scoring[];
  /** A group per row, for a splitter that needs them. */
  readonly groups?: readonly string[];
  /** A weight per row, which counts in training only, as in scikit-learn. Samplers do not go with it. */
  readonly sampleWeight?: Float64Array;
}

/** What a cross-validation gave, a value per fold. */
export interface CrossValidation {
  readonly testScores: { readonly [S in Scoring]?: Float64Array };
  readonly fitSeconds: Float64Array;
  readonly scoreSeconds: Float64Array;
}

/**
 * Fits a new classifier on each fold's training rows, and scores it on the test rows. scikit-learn's
 * `cross_validate`.
 *
 * @param estimator - a description, or a function that makes a new classifier
 * @throws as `GridSearchCV.fit`
 */
export async function crossValidate(
  estimator: EstimatorSource,
  X: Matrix,
  y: readonly string[],
  options: CrossValidateOptions = {},
): Promise<CrossValidation> {
  const { cv = 5, scoring = ['accuracy'], groups, sampleWeight, ...control } = options;
  for (const name of scoring) scoreNamed(name);
  const folds = resolveFolds(cv, X, y, groups);
  const job = { estimator, candidates: [{}], X, y, folds, scoring, sampleWeight };
  const [records] = await scoreCandidates(job, control);
  return {
    testScores: Object.fromEntries(
      scoring.map((name) => [name, Float64Array.from(records, ({ scores }) => scores[name]!)]),
    ),
    fitSeconds: Float64Array.from(records, ({ fitSeconds }) => fitSeconds),
    scoreSeconds: Float64Array.from(records, ({ scoreSeconds }) => scoreSeconds),
  };
}
