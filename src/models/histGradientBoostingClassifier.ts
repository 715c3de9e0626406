import { InputError } from '../errors/inputError';
import { assertFinite } from '../matrix/assertFinite';
import { assertWidth } from '../matrix/assertWidth';
import { DenseMatrix } from '../matrix/denseMatrix';
import type { Matrix } from '../matrix/matrix';
import { checkRandomState } from '../random/checkRandomState';
import { jobCount } from '../threads/jobCount';
import { binRows } from './boosting/binnedRows';
import { type Boosted, type BoostingRows, boost } from './boosting/boost';
import { type BoostedTrees, outputCount } from './boosting/boostedTrees';
import { type BoostingModel, boostingFromJSON, boostingToJSON } from './boosting/boostingJson';
import type { HistGradientBoostingOptions } from './boosting/boostingOptions';
import { type BoostingRules, boostingRules } from './boosting/boostingRules';
import { type HeldOut, holdOut } from './boosting/holdOut';
import { marginProbabilities } from './boosting/marginProbabilities';
import { predictMargins } from './boosting/predictMargins';
import type { DecisionClassifier, FitOptions, ModelJSON, ProbabilisticClassifier } from './classifier';
import { type EncodedLabels, encodeLabels } from './labels';
import { labelsOfHighest } from './linear/highestScore';
import { decodeOptions } from './linear/optionsJson';
import { classWeightOfRows } from './tree/classWeight';
import { rowWeights } from './tree/rowWeights';

const TYPE = 'HistGradientBoostingClassifier';
// So many entries looked at are done before a second thread has started.
const SMALL_WORK = 2e6;

/**
 * Gradient boosting of trees on histograms: each iteration grows one tree per class on the derivatives of the
 * logistic loss, leaf by leaf, always where it lowers the loss most. Values are put into bins first; columns of
 * words stay sparse.
 *
 * With the defaults, leaves and bins are limited as in LightGBM. With `leafRows: 'counted'` and `minDataInBin: 1`,
 * and no column with more different values than bins, the trees are scikit-learn's, but where splits are equally
 * good. Where leaves are small and classes many, steps can grow without bounds, in LightGBM as well: give
 * `minSamplesLeaf` or `l2Regularization` more then.
 *
 * Source: Friedman, "Greedy function approximation: a gradient boosting machine" (2001); Ke et al., "LightGBM: a
 * highly efficient gradient boosting decision tree" (2017); scikit-learn's `HistGradientBoostingClassifier`.
 */
export class HistGradientBoostingClassifier implements ProbabilisticClassifier, DecisionClassifier {
  readonly options: HistGradientBoostingOptions;
  private fitted: BoostingModel | undefined;

  /** @param options - checked by `fit` */
  constructor(options: HistGradientBoostingOptions = {}) {
    this.options = options;
  }

  /** The labels seen in training, ascending. */
  get classes(): readonly string[] {
    return this.model.classes;
  }

  /** Iterations done: fewer than `maxIter` when early stopping ended them. */
  get nIter(): number {
    return this.model.iterations;
  }

  /** All trees. */
  get trees(): BoostedTrees {
    return this.model.trees;
  }

  /**
   * Grows the trees. Blocks until all are grown, also when they grow in other threads.
   * @throws InputError on an option that does not fit, no rows, unequal lengths, or values not finite
   */
  fit(X: Matrix, y: readonly string[], { sampleWeight }: FitOptions = {}): this {
    const rules = boostingRules(this.options, X.rows);
    const weights = rowWeights(X, y, sampleWeight);
    const labels = encodeLabels(y);
    const { classWeight } = this.options;
    if (classWeight != null) {
      const ofClass = classWeightOfRows(classWeight, labels);
      for (let i = 0; i < weights.length; i++) weights[i] *= ofClass[i];
    }
    const { trees, iterations } = this.boost(X, labels, weights, rules);
    this.fitted = { classes: labels.classes, features: X.columns, iterations, trees };
    return this;
  }

  /** Each class's margin: rows x classes. With two classes, the first's is the second's with its sign turned. */
  decisionFunction(X: Matrix): DenseMatrix {
    const { classes, features, trees } = this.model;
    assertWidth(features, X);
    assertFinite(X);
    const margins = predictMargins(trees, X);
    if (classes.length > 2) return margins;
    const both = new DenseMatrix(X.rows, classes.length);
    if (classes.length === 1) return both;
    for (let i = 0; i < X.rows; i++) {
      both.data[2 * i] = -margins.data[i];
      both.data[2 * i + 1] = margins.data[i];
    }
    return both;
  }

  /** Each class's probability: the softmax of the margins; with two classes, the logistic function. */
  predictProba(X: Matrix): DenseMatrix {
    return marginProbabilities(this.decisionFunction(X));
  }

  /** The class with the highest margin of each row; of equal ones the first. */
  predict(X: Matrix): string[] {
    return labelsOfHighest(this.decisionFunction(X), this.classes);
  }

  toJSON(): ModelJSON {
    return boostingToJSON(TYPE, this.options, this.model);
  }

  /**
   * The classifier that `toJSON` wrote.
   * @throws InputError when the data is something else
   */
  static fromJSON(json: ModelJSON): HistGradientBoostingClassifier {
    const fitted = boostingFromJSON(TYPE, json);
    const model = new HistGradientBoostingClassifier(decodeOptions(json['options']));
    model.fitted = fitted;
    return model;
  }

  private get model(): BoostingModel {
    if (!this.fitted) throw new InputError(`this ${TYPE} is not fitted yet: call fit first`);
    return this.fitted;
  }

  private boost(X: Matrix, labels: EncodedLabels, weights: Float64Array, rules: BoostingRules): Boosted {
    const classCount = labels.classes.length;
    const { training, heldOut } = this.partRows(labels, weights, rules);
    const order = Int32Array.from([...training, ...heldOut]);
    const binned = binRows(order.length === X.rows && heldOut.length === 0 ? X : X.selectRows(order), {
      ...rules,
      trainingRows: training.length,
    });
    const rows: BoostingRows = {
      binned,
      codes: order.map((row) => labels.codes[row]),
      classCount,
      weights: Float64Array.from(order, (row) => weights[row]),
      trainingRows: training.length,
    };
    const outputs = outputCount(classCount);
    const work = (binned.bins.length + order.length) * outputs * rules.maxIter;
    const { nJobs } = this.options;
    return boost(rows, rules, nJobs == null && work < SMALL_WORK ? 1 : jobCount(nJobs ?? undefined, outputs));
  }

  /** The rows to learn from, and those that are held out for early stopping; rows of weight 0 are neither. */
  private partRows(
    { codes, classes }: EncodedLabels,
    weights: Float64Array,
    { earlyStopping }: BoostingRules,
  ): HeldOut {
    const rows = Int32Array.from(weights.keys()).filter((row) => weights[row] > 0);
    if (rows.length === 0) throw new InputError('all rows weigh 0: give some class a weight above 0');
    const share = earlyStopping?.validationFraction ?? null;
    if (share === null) return { training: rows, heldOut: new Int32Array(0) };
    const random = checkRandomState(this.options.randomState ?? undefined);
    return holdOut(rows, codes, classes.length, share, random);
  }
}
