import { InputError } from '../errors/inputError';
import type { Matrix } from '../matrix/matrix';
import type { Classifier, FitOptions } from '../models/classifier';
import type { Params } from '../models/params';
import { applyParams } from './applyParams';
import { buildEstimator } from './buildEstimator';
import type { EstimatorSource } from './fitPlan';
import { type GridSearchResult, tabulate } from './gridSearchResult';
import { type ParamGrid, parameterGrid } from './parameterGrid';
import { type CrossValidator, resolveFolds } from './resolveFolds';
import { scoreCandidates } from './scoreCandidates';
import { type Scoring, scoreNamed } from './scoring';
import type { SearchControl } from './searchControl';

/** Options of {@link GridSearchCV}. */
export interface GridSearchOptions extends SearchControl {
  /**
   * The classifier, or the pipeline that ends in one: a description, `{ name: 'random-forest', params }` or
   * `{ steps: [{ name: 'smote' }, { name: 'random-forest' }] }`; or, on one thread, a function that makes a new
   * one from a candidate's options.
   */
  readonly estimator: EstimatorSource;
  /** The values to try; in a pipeline `step__option` names an option of a step before the classifier. */
  readonly paramGrid: ParamGrid | readonly ParamGrid[];
  /** How to cross-validate. Default 5: stratified folds, not shuffled. */
  readonly cv?: CrossValidator;
  /** What to judge by. Default `'accuracy'`. */
  readonly scoring?: Scoring;
  /** Whether to fit the best candidate on all rows in the end. Default true. */
  readonly refit?: boolean;
}

interface SearchOutcome {
  readonly cvResults: readonly GridSearchResult[];
  readonly bestIndex: number;
  readonly bestEstimator?: Classifier;
}

/**
 * Tries every combination of options by cross-validation, and keeps the best. scikit-learn's `GridSearchCV`:
 * the same candidates in the same order, scores, ranks and choice among equals. Candidates that differ in the
 * number of a forest's trees only are scored from one fit.
 */
export class GridSearchCV {
  readonly options: GridSearchOptions;
  private outcome: SearchOutcome | undefined;

  constructor(options: GridSearchOptions) {
    this.options = options;
  }

  /**
   * Searches, and fits the best candidate on all rows.
   *
   * @param groups - a group per row, for a splitter that needs them
   * @param fitOptions - weights of rows count in training only, as in scikit-learn, and do not go with samplers
   * @throws InputError on options that cannot be used, or naming candidate and fold when a fit fails; the
   * signal's reason when it is aborted
   */
  async fit(
    X: Matrix,
    y: readonly string[],
    groups?: readonly string[],
    fitOptions: FitOptions = {},
  ): Promise<this> {
    const { estimator, paramGrid, cv = 5, scoring = 'accuracy', refit = true, ...control } = this.options;
    scoreNamed(scoring);
    const candidates = parameterGrid(paramGrid);
    if (candidates.length === 0) throw new InputError('there are no candidates: give a grid');
    const folds = resolveFolds(cv, X, y, groups);
    const { sampleWeight } = fitOptions;
    const job = { estimator, candidates, X, y, folds, scoring: [scoring], sampleWeight };
    const cvResults = tabulate(candidates, await scoreCandidates(job, control), scoring);
    const bestIndex = cvResults.findIndex(({ rankTestScore }) => rankTestScore === 1);
    const bestEstimator = refit
      ? buildCandidate(estimator, candidates[bestIndex]).fit(X, y, fitOptions)
      : undefined;
    this.outcome = { cvResults, bestIndex, bestEstimator };
    return this;
  }

  /** A line per candidate, in the order of the grid. */
  get cvResults(): readonly GridSearchResult[] {
    return this.fitted.cvResults;
  }

  /** The place of the best candidate; the first of those with the best mean score. */
  get bestIndex(): number {
    return this.fitted.bestIndex;
  }

  /** The best candidate's options. */
  get bestParams(): Params {
    return this.fitted.cvResults[this.fitted.bestIndex].params;
  }

  /** The best candidate's mean score over the folds. */
  get bestScore(): number {
    return this.fitted.cvResults[this.fitted.bestIndex].meanTestScore;
  }

  /**
   * The best candidate, fitted on all rows.
   * @throws InputError when the search ran with `refit: false`
   */
  get bestEstimator(): Classifier {
    const { bestEstimator } = this.fitted;
    if (!bestEstimator) throw new InputError('there is no best estimator: search with refit: true');
    return bestEstimator;
  }

  /** The labels that the best estimator gives to rows. */
  predict(X: Matrix): string[] {
    return this.bestEstimator.predict(X);
  }

  private get fitted(): SearchOutcome {
    if (!this.outcome) throw new InputError('this GridSearchCV is not fitted yet: call fit first');
    return this.outcome;
  }
}

function buildCandidate(estimator: EstimatorSource, params: Params): Classifier {
  return typeof estimator === 'function' ? estimator(params) : buildEstimator(applyParams(estimator, params));
}
