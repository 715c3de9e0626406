import type { DenseMatrix } from '../matrix/denseMatrix';
import { isSparse, type Matrix } from '../matrix/matrix';
import { SparseMatrix } from '../matrix/sparseMatrix';
import { checkRandomState, type RandomSource } from '../random/checkRandomState';
import { RandomState } from '../random/randomState';
import { jobCount } from '../threads/jobCount';
import type { FitOptions, ModelJSON } from './classifier';
import { encodeLabels } from './labels';
import { BaseLinear } from './linear/baseLinear';
import { classFactors } from './linear/classFactors';
import { joinWeights } from './linear/classWeights';
import { fitOneVsRest, type OneVsRestTask } from './linear/fitOneVsRest';
import { linearFromJSON } from './linear/linearModel';
import { normalizeScores } from './linear/normalizeScores';
import { choiceOption, countOption, nonNegativeOption, positiveOption } from './linear/optionChecks';
import { decodeOptions } from './linear/optionsJson';
import type { SgdRules } from './linear/sgdDescent';
import { type SgdLoss, sgdLosses } from './linear/sgdLoss';
import { createRunner, type SgdResult, type SgdSetup } from './linear/sgdTask';
import { sharedFloat64, sharedInt32 } from './linear/sharedArrays';
import type { ClassWeight } from './tree/classWeight';
import { rowWeights } from './tree/rowWeights';

/** Options of `SGDClassifier`: scikit-learn's, with its defaults, as far as they are there. */
export interface SGDClassifierOptions {
  /** `hinge` (a linear SVM), `logLoss` (logistic regression) or `modifiedHuber`. Default `hinge`. */
  readonly loss?: SgdLoss;
  /** The larger, the stronger the L2 regularization, and the smaller the steps. Default 1e-4. */
  readonly alpha?: number;
  /** Default true. */
  readonly fitIntercept?: boolean;
  /**
   * What the steps of the intercept are multiplied by. Default 0.01, scikit-learn's for sparse rows; 1 does what
   * it does on dense ones.
   */
  readonly interceptDecay?: number;
  /** Passes over the rows at most. Default 1000. */
  readonly maxIter?: number;
  /** How much the mean loss must fall to count as a gain; null: all passes are made. Default 1e-3. */
  readonly tol?: number | null;
  /** Passes in a row without a gain that end it. Default 5. */
  readonly nIterNoChange?: number;
  /** Whether the rows come in random order. Default true. */
  readonly shuffle?: boolean;
  /** Default: all 1. With three classes or more a class's weight counts in its own problem only. */
  readonly classWeight?: ClassWeight | null;
  /** A seed, or a generator to draw from. Left out, another one each time. */
  readonly randomState?: RandomSource | null;
  /** Threads; -1: all cores. Default: all cores, or one inside a worker thread. The model does not depend on it. */
  readonly nJobs?: number | null;
}

export const sgdClassifierOptionNames: readonly (keyof SGDClassifierOptions)[] = [
  'loss',
  'alpha',
  'fitIntercept',
  'interceptDecay',
  'maxIter',
  'tol',
  'nIterNoChange',
  'shuffle',
  'classWeight',
  'randomState',
  'nJobs',
];

const TYPE = 'SGDClassifier';
const MAX_INT = 0x7fffffff;
// So many values looked at are done before a second thread has started.
const SMALL_WORK = 3e5;

/**
 * A linear classifier learned row by row, one class against all others, with L2 regularization and the learning
 * rate `optimal`. The weights are scikit-learn's `SGDClassifier` to rounding, for the same `randomState` and rows
 * in sparse form (see `interceptDecay`).
 */
export class SGDClassifier extends BaseLinear<SGDClassifierOptions> {
  protected readonly type: string = TYPE;
  private passes: number | undefined;

  /**
   * Each class's probability, rows x classes: its own, divided by the sum of all. It is there with the losses
   * `logLoss` and `modifiedHuber` only, as in scikit-learn.
   */
  declare readonly predictProba?: (X: Matrix) => DenseMatrix;

  constructor(options: SGDClassifierOptions = {}) {
    super(options);
    const probability = probabilityOf(options?.loss);
    if (probability) this.predictProba = (X) => normalizeScores(this.decisionFunction(X), probability);
  }

  /** The passes over the rows of the class that took most; undefined on a model that was read from JSON. */
  get nIter(): number | undefined {
    return this.passes;
  }

  /**
   * Learns the weights. Blocks until it is done, also when other threads do it.
   * @throws InputError on an option that does not fit, no rows, unequal lengths, or values not finite
   */
  fit(X: Matrix, y: readonly string[], { sampleWeight }: FitOptions = {}): this {
    const { options } = this;
    const rules = this.rules();
    const weights = rowWeights(X, y, sampleWeight);
    const labels = encodeLabels(y);
    const { classes, codes } = labels;
    const factors = classFactors(options.classWeight ?? null, labels);
    const sparse = isSparse(X) ? X : SparseMatrix.fromDense(X);
    const tasks = this.tasks(classes.length);
    const setup = {
      rows: {
        columns: X.columns,
        indptr: sharedInt32(sparse.indptr),
        indices: sharedInt32(sparse.indices),
        values: sharedFloat64(sparse.data),
        weights: sharedFloat64(weights),
      },
      codes: sharedInt32(codes),
      ownFactor: factors,
      restFactor: factors.map((_, code) => (classes.length === 2 ? factors[1 - code] : 1)),
      rules,
    };
    const nJobs = options.nJobs ?? (sparse.nonZeros * tasks.length < SMALL_WORK ? 1 : undefined);
    const results = fitOneVsRest<SgdSetup, SgdResult>({
      moduleName: 'sgdTask',
      createRunner,
      setup,
      codes,
      tasks,
      blockSize: 1,
      nJobs: jobCount(nJobs, tasks.length),
    });
    const empty = { columns: new Int32Array(0), values: new Float64Array(0), intercept: 0 };
    const perOutput = results.length > 0 ? results : [empty];
    this.fitted = {
      classes,
      weights: joinWeights(X.columns, perOutput, 'float64'),
      intercepts: Float64Array.from(perOutput.map(({ intercept }) => intercept)),
    };
    this.passes = results.reduce((most, { iterations }) => Math.max(most, iterations), 0);
    return this;
  }

  /**
   * The classifier that `toJSON` wrote.
   * @throws InputError when the data is something else
   */
  static fromJSON(json: ModelJSON): SGDClassifier {
    const model = linearFromJSON(TYPE, json);
    const sgd = new SGDClassifier(decodeOptions(json['options']));
    sgd.rules();
    sgd.fitted = model;
    return sgd;
  }

  private rules(): SgdRules {
    const { options } = this;
    const losses = Object.keys(sgdLosses) as SgdLoss[];
    return {
      loss: choiceOption('loss', options.loss ?? 'hinge', losses),
      alpha: positiveOption('alpha', options.alpha ?? 1e-4),
      fitIntercept: options.fitIntercept ?? true,
      interceptDecay: positiveOption('interceptDecay', options.interceptDecay ?? 0.01),
      maxIterations: countOption('maxIter', options.maxIter ?? 1000),
      tolerance: options.tol === null ? -Infinity : nonNegativeOption('tol', options.tol ?? 1e-3),
      patience: countOption('nIterNoChange', options.nIterNoChange ?? 5),
      shuffle: options.shuffle ?? true,
    };
  }

  /** The seeds are drawn as scikit-learn draws them: of each problem's generator, the second number counts. */
  private tasks(classes: number): OneVsRestTask[] {
    if (classes === 1) return [];
    const random = checkRandomState(this.options.randomState ?? undefined);
    if (classes === 2) return [{ code: 1, seed: secondDraw(random) }];
    const seeds = random.randint(0, MAX_INT, classes);
    return Array.from(seeds, (seed, code) => ({ code, seed: secondDraw(new RandomState(seed)) }));
  }
}

function probabilityOf(loss: SgdLoss | undefined): ((score: number) => number) | undefined {
  if (loss === 'logLoss') return (score) => 1 / (1 + Math.exp(-score));
  if (loss === 'modifiedHuber') return (score) => (Math.min(Math.max(score, -1), 1) + 1) / 2;
  return undefined;
}

function secondDraw(random: RandomState): number {
  random.randint(1, MAX_INT);
  return random.randint(0, MAX_INT);
}
