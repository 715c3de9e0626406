import { InputError } from '../errors/inputError';
import { assertFinite } from '../matrix/assertFinite';
import { assertWidth } from '../matrix/assertWidth';
import type { DenseMatrix } from '../matrix/denseMatrix';
import { isSparse, type Matrix } from '../matrix/matrix';
import type { DecisionClassifier, FitOptions, ModelJSON } from './classifier';
import { encodeLabels } from './labels';
import { classCounts } from './linear/classCounts';
import { type ClassWeights, decodeWeights, encodeWeights } from './linear/classWeights';
import { labelsOfHighest } from './linear/highestScore';
import { assertType, labelsFromJSON } from './linear/linearModel';
import { choiceOption } from './linear/optionChecks';
import { decodeOptions, encodeOptions } from './linear/optionsJson';
import { scoreRows } from './linear/scoreRows';
import { rowWeights } from './tree/rowWeights';

/** Options of `NearestCentroid`. */
export interface NearestCentroidOptions {
  /** `euclidean`: the shortest way, `cosine`: the smallest angle. Default `euclidean`, as in scikit-learn. */
  readonly metric?: 'euclidean' | 'cosine';
}

export const nearestCentroidOptionNames: readonly (keyof NearestCentroidOptions)[] = ['metric'];

interface Fitted {
  readonly classes: readonly string[];
  readonly centroids: ClassWeights;
  /** The squared length of each centroid. */
  readonly squares: Float64Array;
}

const TYPE = 'NearestCentroid';

/**
 * Gives each row the class whose rows' mean is nearest: scikit-learn's `NearestCentroid` with uniform priors and
 * without shrinking; the metric `cosine` is what its versions before 1.5 had.
 *
 * Source: Tibshirani et al., "Diagnosis of multiple cancer types by shrunken centroids of gene expression" (2002).
 */
export class NearestCentroid implements DecisionClassifier {
  readonly options: NearestCentroidOptions;
  private state: Fitted | undefined;

  /** @param options - checked by `fit` */
  constructor(options: NearestCentroidOptions = {}) {
    this.options = options;
  }

  /** The labels seen in training, ascending. */
  get classes(): readonly string[] {
    return this.fitted.classes;
  }

  /**
   * Takes the mean of each class's rows, weighted by `sampleWeight` (scikit-learn's takes no weights).
   * @throws InputError on an option that does not fit, no rows, unequal lengths, values not finite, or a class
   * without a row of a weight above 0
   */
  fit(X: Matrix, y: readonly string[], { sampleWeight }: FitOptions = {}): this {
    this.isCosine();
    const weights = rowWeights(X, y, sampleWeight);
    const { classes, codes } = encodeLabels(y);
    const totals = new Float64Array(classes.length);
    for (let i = 0; i < codes.length; i++) totals[codes[i]] += weights[i];
    const without = totals.indexOf(0);
    if (without >= 0) {
      throw new InputError(
        `all rows of class ${JSON.stringify(classes[without])} have the weight 0: it has no centroid`,
      );
    }
    const sums = classCounts(X, codes, classes.length, weights);
    const values = Float64Array.from(sums.values, (sum, k) => sum / totals[sums.outputs[k]]);
    const centroids = { ...sums, values };
    this.state = { classes, centroids, squares: squaredLengths(centroids) };
    return this;
  }

  /**
   * How near each class's centroid is: rows x classes. Euclidean: the distance with its sign turned, so 0 at the
   * centroid; cosine: the cosine of the angle, 0 where the row or the centroid is 0.
   */
  decisionFunction(X: Matrix): DenseMatrix {
    const { centroids, squares } = this.fitted;
    assertWidth(centroids.columns, X);
    assertFinite(X);
    const scores = scoreRows(X, centroids, new Float64Array(centroids.count));
    const lengths = squaredRows(X);
    const isCosine = this.isCosine();
    for (let i = 0; i < X.rows; i++) {
      for (let c = 0; c < squares.length; c++) {
        const at = i * squares.length + c;
        const product = scores.data[at];
        if (isCosine) scores.data[at] = product === 0 ? 0 : product / Math.sqrt(lengths[i] * squares[c]);
        else scores.data[at] = -Math.sqrt(Math.max(0, lengths[i] - 2 * product + squares[c]));
      }
    }
    return scores;
  }

  /** The class of the nearest centroid; of equally near ones the first. */
  predict(X: Matrix): string[] {
    return labelsOfHighest(this.decisionFunction(X), this.classes);
  }

  toJSON(): ModelJSON {
    const { classes, centroids } = this.fitted;
    return { type: TYPE, options: encodeOptions(this.options), classes, centroids: encodeWeights(centroids) };
  }

  /**
   * The classifier that `toJSON` wrote.
   * @throws InputError when the data is something else
   */
  static fromJSON(json: ModelJSON): NearestCentroid {
    assertType(TYPE, json);
    const model = new NearestCentroid(decodeOptions(json['options']));
    model.isCosine();
    const classes = labelsFromJSON(TYPE, json['classes']);
    const centroids = decodeWeights(json['centroids']);
    if (centroids.count !== classes.length) {
      throw new InputError(`there are ${centroids.count} centroids for ${classes.length} classes`);
    }
    model.state = { classes, centroids, squares: squaredLengths(centroids) };
    return model;
  }

  private isCosine(): boolean {
    return choiceOption('metric', this.options?.metric ?? 'euclidean', ['euclidean', 'cosine']) === 'cosine';
  }

  private get fitted(): Fitted {
    if (!this.state) throw new InputError(`this ${TYPE} is not fitted yet: call fit first`);
    return this.state;
  }
}

function squaredLengths({ outputs, values, count }: ClassWeights): Float64Array {
  const squares = new Float64Array(count);
  for (let k = 0; k < values.length; k++) squares[outputs[k]] += values[k] * values[k];
  return squares;
}

function squaredRows(X: Matrix): Float64Array {
  const squares = new Float64Array(X.rows);
  for (let i = 0; i < X.rows; i++) {
    const start = isSparse(X) ? X.indptr[i] : i * X.columns;
    const end = isSparse(X) ? X.indptr[i + 1] : start + X.columns;
    for (let k = start; k < end; k++) squares[i] += X.data[k] * X.data[k];
  }
  return squares;
}
