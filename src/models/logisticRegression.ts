import { InputError } from '../errors/inputError';
import { DenseMatrix } from '../matrix/denseMatrix';
import { isSparse, type Matrix } from '../matrix/matrix';
import { SparseMatrix } from '../matrix/sparseMatrix';
import type { FitOptions, ModelJSON, ProbabilisticClassifier } from './classifier';
import { encodeLabels } from './labels';
import { BaseLinear } from './linear/baseLinear';
import { classFactors } from './linear/classFactors';
import { weightsFromColumns } from './linear/denseWeights';
import { minimizeLbfgs } from './linear/lbfgs';
import { linearFromJSON, scoreCount } from './linear/linearModel';
import { logisticLoss } from './linear/logisticLoss';
import { countOption, positiveOption } from './linear/optionChecks';
import { decodeOptions } from './linear/optionsJson';
import { softmaxRows } from './linear/softmax';
import type { ClassWeight } from './tree/classWeight';
import { rowWeights } from './tree/rowWeights';

/** Options of `LogisticRegression`: scikit-learn's, with its defaults. */
export interface LogisticRegressionOptions {
  /** The smaller, the stronger the regularization. Default 1. */
  readonly C?: number;
  /** The largest part of the gradient at which the weights count as found. Default 1e-4. */
  readonly tol?: number;
  /** Steps at most. Default 100. */
  readonly maxIter?: number;
  /** Default true. */
  readonly fitIntercept?: boolean;
  /** Default: all 1. */
  readonly classWeight?: ClassWeight | null;
}

export const logisticRegressionOptionNames: readonly (keyof LogisticRegressionOptions)[] = [
  'C',
  'tol',
  'maxIter',
  'fitIntercept',
  'classWeight',
];

const TYPE = 'LogisticRegression';

/**
 * Multinomial logistic regression with L2 regularization (two classes: the binary one), as scikit-learn's
 * `LogisticRegression` with its default solver. Converged, both give the same probabilities; the weights are
 * kept as 32-bit floats. Training takes about 120 bytes of memory for each column and class.
 */
export class LogisticRegression
  extends BaseLinear<LogisticRegressionOptions>
  implements ProbabilisticClassifier
{
  protected readonly type: string = TYPE;
  private results: { readonly nIter: number; readonly converged: boolean } | undefined;

  constructor(options: LogisticRegressionOptions = {}) {
    super(options);
  }

  /** The steps taken; undefined on a model that was read from JSON. */
  get nIter(): number | undefined {
    return this.results?.nIter;
  }

  /** Whether the minimum was found within `maxIter`; undefined on a model that was read from JSON. */
  get converged(): boolean | undefined {
    return this.results?.converged;
  }

  /**
   * Finds the weights.
   * @throws InputError on an option that does not fit, no rows, unequal lengths, or values not finite
   */
  fit(X: Matrix, y: readonly string[], { sampleWeight }: FitOptions = {}): this {
    const { options } = this;
    const C = positiveOption('C', options.C ?? 1);
    const tolerance = positiveOption('tol', options.tol ?? 1e-4);
    const maxIterations = countOption('maxIter', options.maxIter ?? 100);
    const fitIntercept = options.fitIntercept ?? true;
    const weights = rowWeights(X, y, sampleWeight);
    const labels = encodeLabels(y);
    const factors = classFactors(options.classWeight ?? null, labels);
    for (let i = 0; i < weights.length; i++) weights[i] *= factors[labels.codes[i]];
    if (weights.every((weight) => weight === 0)) {
      throw new InputError('classWeight and sampleWeight leave no row a weight above 0');
    }
    const { classes, codes } = labels;
    const count = scoreCount(classes.length);
    const size = X.columns * count;
    const rows = { X: isSparse(X) ? X : SparseMatrix.fromDense(X), codes, weights };
    const start = new Float64Array(size + count);
    const found =
      classes.length === 1
        ? { point: start, iterations: 0, converged: true }
        : minimizeLbfgs(logisticLoss(rows, { count, fitIntercept, C }), start, { tolerance, maxIterations });
    this.fitted = {
      classes,
      weights: weightsFromColumns(found.point, X.columns, count, 'float32'),
      intercepts: found.point.slice(size),
    };
    this.results = { nIter: found.iterations, converged: found.converged };
    return this;
  }

  /** Each class's probability: rows x classes. */
  predictProba(X: Matrix): DenseMatrix {
    const scores = this.decisionFunction(X);
    if (this.classes.length !== 2) return softmaxRows(scores);
    return new DenseMatrix(
      scores.rows,
      2,
      scores.data.map((score) => 1 / (1 + Math.exp(-score))),
    );
  }

  /**
   * The classifier that `toJSON` wrote.
   * @throws InputError when the data is something else
   */
  static fromJSON(json: ModelJSON): LogisticRegression {
    const model = linearFromJSON(TYPE, json);
    const regression = new LogisticRegression(decodeOptions(json['options']));
    regression.fitted = model;
    return regression;
  }
}
