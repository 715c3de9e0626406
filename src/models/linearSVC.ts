import type { Matrix } from '../matrix/matrix';
import { checkRandomState, type RandomSource } from '../random/checkRandomState';
import { jobCount } from '../threads/jobCount';
import type { FitOptions, ModelJSON } from './classifier';
import { encodeLabels } from './labels';
import { BaseLinear } from './linear/baseLinear';
import { classFactors } from './linear/classFactors';
import { joinWeights } from './linear/classWeights';
import type { SvmLoss } from './linear/dualDescent';
import { fitOneVsRest } from './linear/fitOneVsRest';
import { linearFromJSON, scoreCount } from './linear/linearModel';
import { createRunner, type OneVsRestResult, type OneVsRestSetup } from './linear/oneVsRestTask';
import { choiceOption, countOption, positiveOption } from './linear/optionChecks';
import { decodeOptions } from './linear/optionsJson';
import { packRows } from './linear/packedRows';
import { BLOCK } from './linear/scoreBlock';
import { sharedFloat64, sharedInt32 } from './linear/sharedArrays';
import type { ClassWeight } from './tree/classWeight';
import { rowWeights } from './tree/rowWeights';

/** Options of `LinearSVC`: scikit-learn's, with its defaults. */
export interface LinearSVCOptions {
  /** `squaredHinge` or `hinge`. Default `squaredHinge`. */
  readonly loss?: SvmLoss;
  /** What a row on the wrong side costs, against the length of the weights. Default 1. */
  readonly C?: number;
  /** How near the optimum is near enough. Default 1e-4; 1e-2 gives nearly the same labels in less time. */
  readonly tol?: number;
  /** Passes over the rows in question at most, for each class. Default 1000. */
  readonly maxIter?: number;
  /** Default true. */
  readonly fitIntercept?: boolean;
  /** The constant column that the intercept belongs to: the larger, the less it is regularized. Default 1. */
  readonly interceptScaling?: number;
  /** Default: all 1. With three classes or more a class's weight counts in its own problem only. */
  readonly classWeight?: ClassWeight | null;
  /** A seed, or a generator to draw from: the order of the rows. Left out, another one each time. */
  readonly randomState?: RandomSource | null;
  /** Threads; -1: all cores. Default: all cores, or one inside a worker thread. The model does not depend on it. */
  readonly nJobs?: number | null;
}

export const linearSVCOptionNames: readonly (keyof LinearSVCOptions)[] = [
  'loss',
  'C',
  'tol',
  'maxIter',
  'fitIntercept',
  'interceptScaling',
  'classWeight',
  'randomState',
  'nJobs',
];

const TYPE = 'LinearSVC';
const MAX_SEED = 0x7fffffff;
// So many values looked at are done before a second thread has started.
const SMALL_WORK = 3e6;

/**
 * The linear support vector machine, one class against all others (two classes: one against the other), with
 * L2 regularization, solved in its dual as scikit-learn's `LinearSVC(dual=True)` does. Converged, both find the
 * same planes. The values of `X` count as 32-bit floats in training, and so do the weights found.
 *
 * Source: Hsieh et al., "A dual coordinate descent method for large-scale linear SVM" (ICML 2008).
 */
export class LinearSVC extends BaseLinear<LinearSVCOptions> {
  protected readonly type: 'LinearSVC' = TYPE;
  private results: { readonly nIter: number; readonly converged: boolean } | undefined;

  constructor(options: LinearSVCOptions = {}) {
    super(options);
  }

  /** The passes over the rows in question of the class that took most; undefined on a model that was read from JSON. */
  get nIter(): number | undefined {
    return this.results?.nIter;
  }

  /** Whether all classes were done within `maxIter`; undefined on a model that was read from JSON. */
  get converged(): boolean | undefined {
    return this.results?.converged;
  }

  /**
   * Finds the planes. Blocks until all are found, also when they are sought in other threads.
   * @throws InputError on an option that does not fit, no rows, unequal lengths, or values not finite
   */
  fit(X: Matrix, y: readonly string[], { sampleWeight }: FitOptions = {}): this {
    const { options } = this;
    const C = positiveOption('C', options.C ?? 1);
    const scaling = positiveOption('interceptScaling', options.interceptScaling ?? 1);
    const rules = {
      loss: choiceOption('loss', options.loss ?? 'squaredHinge', ['squaredHinge', 'hinge']),
      interceptScaling: (options.fitIntercept ?? true) ? scaling : 0,
      tolerance: positiveOption('tol', options.tol ?? 1e-4),
      maxIterations: countOption('maxIter', options.maxIter ?? 1000),
    };
    const weights = rowWeights(X, y, sampleWeight);
    const labels = encodeLabels(y);
    const { classes, codes } = labels;
    const factors = classFactors(options.classWeight ?? null, labels);
    const tasks = this.tasks(classes.length);
    const setup = {
      rows: packRows(X),
      codes: sharedInt32(codes),
      costs: sharedFloat64(weights.map((weight) => C * weight)),
      ownFactor: factors,
      restFactor: factors.map((_, code) => (classes.length === 2 ? factors[1 - code] : 1)),
      rules,
    };
    const work = setup.rows.values.length * tasks.length;
    const nJobs = options.nJobs ?? (work < SMALL_WORK ? 1 : undefined);
    const results = fitOneVsRest<OneVsRestSetup, OneVsRestResult>({
      moduleName: 'oneVsRestTask',
      createRunner,
      setup,
      codes,
      tasks,
      blockSize: BLOCK,
      nJobs: jobCount(nJobs, tasks.length),
    });
    this.keep(X.columns, classes, results);
    return this;
  }

  /**
   * The classifier that `toJSON` wrote.
   * @throws InputError when the data is something else
   */
  static fromJSON(json: ModelJSON): LinearSVC {
    const model = linearFromJSON(TYPE, json);
    const svc = new LinearSVC(decodeOptions(json['options']));
    svc.fitted = model;
    return svc;
  }

  private tasks(classes: number): { code: number; seed: number }[] {
    if (classes === 1) return [];
    const random = checkRandomState(this.options.randomState ?? undefined);
    const seeds = random.randint(0, MAX_SEED, scoreCount(classes));
    return Array.from(seeds, (seed, k) => ({ seed, code: classes === 2 ? 1 : k }));
  }

  private keep(columns: number, classes: readonly string[], results: readonly OneVsRestResult[]): void {
    const empty = { columns: new Int32Array(0), values: new Float32Array(0) };
    const perOutput = results.length > 0 ? results : [empty];
    this.fitted = {
      classes,
      weights: joinWeights(columns, perOutput, 'float32'),
      intercepts: Float64Array.from(perOutput.map((_, k) => results[k]?.intercept ?? 0)),
    };
    this.results = {
      nIter: results.reduce((most, { iterations }) => Math.max(most, iterations), 0),
      converged: results.every(({ converged }) => converged),
    };
  }
}
