import { InputError } from '../../errors/inputError';
import { assertFinite } from '../../matrix/assertFinite';
import { assertWidth } from '../../matrix/assertWidth';
import type { DenseMatrix } from '../../matrix/denseMatrix';
import { decodeArray, type EncodedArray, encodeArray } from '../../matrix/encodedArray';
import type { Matrix } from '../../matrix/matrix';
import type { DecisionClassifier, FitOptions, ModelJSON, ProbabilisticClassifier } from '../classifier';
import { encodeLabels } from '../labels';
import { rowWeights } from '../tree/rowWeights';
import { assertCounts, classCounts } from './classCounts';
import { decodeWeights, encodeWeights } from './classWeights';
import { labelsOfHighest } from './highestScore';
import { assertType, labelsFromJSON } from './linearModel';
import { type CountModel, classLogPriors, type NaiveBayesOptions } from './naiveBayesOptions';
import { positiveOption } from './optionChecks';
import { decodeOptions, encodeOptions } from './optionsJson';
import { softmaxRows } from './softmax';

/** What naive Bayes classifiers that count have in common. Their state is the counts; the rest follows from them. */
export abstract class BaseNaiveBayes<Options extends NaiveBayesOptions, Scorer>
  implements ProbabilisticClassifier, DecisionClassifier
{
  readonly options: Options;
  protected abstract readonly type: string;
  private counts: CountModel | undefined;
  private scorer: Scorer | undefined;

  /** @param options - checked by `fit` */
  constructor(options: Options) {
    this.options = options;
  }

  /** The labels seen in training, ascending. */
  get classes(): readonly string[] {
    return this.model.classes;
  }

  /** The sum of the row weights of each class. */
  get classCount(): Float64Array {
    return this.model.classCount;
  }

  /** The logarithm of each class's probability before the row is seen. */
  get classLogPrior(): Float64Array {
    return classLogPriors(this.options, this.model.classCount);
  }

  /**
   * Counts the rows and columns of each class.
   * @throws InputError on an option that does not fit, no rows, unequal lengths, values below 0 or not finite
   */
  fit(X: Matrix, y: readonly string[], { sampleWeight }: FitOptions = {}): this {
    const weights = rowWeights(X, y, sampleWeight);
    assertCounts(X, this.type);
    const { classes, codes } = encodeLabels(y);
    const classCount = new Float64Array(classes.length);
    for (let i = 0; i < codes.length; i++) classCount[codes[i]] += weights[i];
    const columnCount = classCounts(X, codes, classes.length, weights);
    return this.keep({ classes, classCount, columnCount });
  }

  /** The logarithm of each class's probability together with the row's, up to a constant: rows x classes. */
  decisionFunction(X: Matrix): DenseMatrix {
    const { columnCount } = this.model;
    assertWidth(columnCount.columns, X);
    assertFinite(X);
    return this.jointLogLikelihood(X, this.scorer!);
  }

  /** Each class's probability: rows x classes. */
  predictProba(X: Matrix): DenseMatrix {
    return softmaxRows(this.decisionFunction(X));
  }

  /** The most probable class of each row; of equally probable ones the first. */
  predict(X: Matrix): string[] {
    return labelsOfHighest(this.decisionFunction(X), this.classes);
  }

  toJSON(): ModelJSON {
    const { classes, classCount, columnCount } = this.model;
    return {
      type: this.type,
      options: encodeOptions(this.options),
      classes,
      classCount: encodeArray(classCount),
      columnCount: encodeWeights(columnCount),
    };
  }

  /** What is made of the counts, once. */
  protected abstract prepare(model: CountModel, alpha: number): Scorer;

  protected abstract jointLogLikelihood(X: Matrix, scorer: Scorer): DenseMatrix;

  protected get model(): CountModel {
    if (!this.counts) throw new InputError(`this ${this.type} is not fitted yet: call fit first`);
    return this.counts;
  }

  protected get alpha(): number {
    return positiveOption('alpha', this.options?.alpha ?? 1);
  }

  protected restore(json: ModelJSON): this {
    const columnCount = decodeWeights(json['columnCount']);
    const classCount = decodeArray(json['classCount'] as EncodedArray, 'float64');
    const classes = labelsFromJSON(this.type, json['classes']);
    const isCount = (value: number): boolean => value >= 0 && value < Infinity;
    const isFit =
      classes.length === columnCount.count &&
      classes.length === classCount.length &&
      classCount.every(isCount) &&
      columnCount.values.every(isCount);
    if (!isFit) {
      throw new InputError(`the counts of the ${this.type} do not fit together: fit and save it again`);
    }
    return this.keep({ classes, classCount, columnCount });
  }

  private keep(model: CountModel): this {
    classLogPriors(this.options, model.classCount);
    this.scorer = this.prepare(model, this.alpha);
    this.counts = model;
    return this;
  }
}

/**
 * The options in the data of a naive Bayes classifier.
 * @throws InputError when it is the data of another class
 */
export function naiveBayesOptions<Options extends object>(type: string, json: ModelJSON): Options {
  assertType(type, json);
  return decodeOptions(json['options']);
}
