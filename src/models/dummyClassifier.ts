import { InputError } from '../errors/inputError';
import { assertFinite } from '../matrix/assertFinite';
import { assertWidth } from '../matrix/assertWidth';
import { DenseMatrix } from '../matrix/denseMatrix';
import { decodeArray, type EncodedArray, encodeArray } from '../matrix/encodedArray';
import type { Matrix } from '../matrix/matrix';
import { checkRandomState, type RandomSource } from '../random/checkRandomState';
import type { RandomState } from '../random/randomState';
import type { FitOptions, ModelJSON, ProbabilisticClassifier } from './classifier';
import { isModelWidth } from './isModelWidth';
import { encodeLabels } from './labels';
import { drawCategory } from './linear/drawCategory';
import { labelsOfHighest } from './linear/highestScore';
import { assertType, labelsFromJSON } from './linear/linearModel';
import { choiceOption } from './linear/optionChecks';
import { decodeOptions, encodeOptions } from './linear/optionsJson';
import { rowWeights } from './tree/rowWeights';

/** What a `DummyClassifier` answers, whatever the row. */
export type DummyStrategy = 'prior' | 'mostFrequent' | 'stratified' | 'uniform' | 'constant';

/** Options of `DummyClassifier`: scikit-learn's, with its defaults. */
export interface DummyClassifierOptions {
  /**
   * `prior`: the most frequent class, with the shares of the classes as probabilities; `mostFrequent`: the same
   * with the probability 1; `stratified`: a class drawn by those shares; `uniform`: any class; `constant`: the
   * one given. Default `prior`.
   */
  readonly strategy?: DummyStrategy;
  /** The label that `constant` answers. */
  readonly constant?: string | null;
  /** A seed, or a generator to draw from: with a seed, each call draws the same. */
  readonly randomState?: RandomSource | null;
}

export const dummyClassifierOptionNames: readonly (keyof DummyClassifierOptions)[] = [
  'strategy',
  'constant',
  'randomState',
];

interface Fitted {
  readonly classes: readonly string[];
  readonly columns: number;
  /** The share of each class in the row weights. */
  readonly classPrior: Float64Array;
}

const TYPE = 'DummyClassifier';
const strategies: readonly DummyStrategy[] = ['prior', 'mostFrequent', 'stratified', 'uniform', 'constant'];

/**
 * A classifier that does not look at the rows: what others must beat. The same answers as scikit-learn's
 * `DummyClassifier`, drawn ones too for the same `randomState`.
 */
export class DummyClassifier implements ProbabilisticClassifier {
  readonly options: DummyClassifierOptions;
  private state: Fitted | undefined;

  /** @param options - checked by `fit` */
  constructor(options: DummyClassifierOptions = {}) {
    this.options = options;
  }

  /** The labels seen in training, ascending. */
  get classes(): readonly string[] {
    return this.fitted.classes;
  }

  /** The share of each class in the row weights. */
  get classPrior(): Float64Array {
    return this.fitted.classPrior;
  }

  /**
   * Counts the labels.
   * @throws InputError on an option that does not fit, no rows, unequal lengths, or values not finite
   */
  fit(X: Matrix, y: readonly string[], { sampleWeight }: FitOptions = {}): this {
    const weights = rowWeights(X, y, sampleWeight);
    const { classes, codes } = encodeLabels(y);
    const classPrior = new Float64Array(classes.length);
    for (let i = 0; i < codes.length; i++) classPrior[codes[i]] += weights[i];
    const total = classPrior.reduce((sum, weight) => sum + weight, 0);
    for (let c = 0; c < classPrior.length; c++) classPrior[c] /= total;
    this.checkOptions(classes);
    this.state = { classes, columns: X.columns, classPrior };
    return this;
  }

  /** Each class's probability: rows x classes. `stratified` gives 1 to the class that is drawn. */
  predictProba(X: Matrix): DenseMatrix {
    const { classes, classPrior } = this.checked(X);
    const probabilities = new DenseMatrix(X.rows, classes.length);
    const random = this.strategy === 'stratified' ? this.random() : undefined;
    for (let i = 0; i < X.rows; i++) {
      const row = probabilities.row(i);
      if (this.strategy === 'prior') row.set(classPrior);
      else if (this.strategy === 'uniform') row.fill(1 / classes.length);
      else if (random) row[drawCategory(random, classPrior)] = 1;
      else row[this.answer()] = 1;
    }
    return probabilities;
  }

  /** The label of each row. */
  predict(X: Matrix): string[] {
    const { classes } = this.checked(X);
    if (this.strategy === 'uniform') {
      return Array.from(this.random().randint(0, classes.length, X.rows), (code) => classes[code]);
    }
    return labelsOfHighest(this.predictProba(X), classes);
  }

  toJSON(): ModelJSON {
    const { classes, columns, classPrior } = this.fitted;
    const options = encodeOptions(this.options);
    return { type: TYPE, options, classes, columns, classPrior: encodeArray(classPrior) };
  }

  /**
   * The classifier that `toJSON` wrote.
   * @throws InputError when the data is something else
   */
  static fromJSON(json: ModelJSON): DummyClassifier {
    assertType(TYPE, json);
    const dummy = new DummyClassifier(decodeOptions(json['options']));
    const classes = labelsFromJSON(TYPE, json['classes']);
    const classPrior = decodeArray(json['classPrior'] as EncodedArray, 'float64');
    const columns = json['columns'];
    const isFit =
      classPrior.length === classes.length &&
      classPrior.every((prior) => prior >= 0 && prior <= 1) &&
      isModelWidth(columns);
    if (!isFit) throw new InputError(`the data of a ${TYPE} does not fit together: fit and save it again`);
    dummy.checkOptions(classes);
    dummy.state = { classes, columns, classPrior };
    return dummy;
  }

  private get strategy(): DummyStrategy {
    return this.options?.strategy ?? 'prior';
  }

  private get fitted(): Fitted {
    if (!this.state) throw new InputError(`this ${TYPE} is not fitted yet: call fit first`);
    return this.state;
  }

  /** The class of the strategies that always answer the same. */
  private answer(): number {
    const { classes, classPrior } = this.fitted;
    if (this.strategy === 'constant') return classes.indexOf(this.options.constant!);
    return classPrior.indexOf(Math.max(...classPrior));
  }

  private random(): RandomState {
    return checkRandomState(this.options.randomState ?? undefined);
  }

  private checkOptions(classes: readonly string[]): void {
    choiceOption('strategy', this.strategy, strategies);
    if (this.strategy !== 'constant' || classes.includes(this.options.constant!)) return;
    const given = JSON.stringify(this.options.constant ?? null);
    throw new InputError(`the constant ${given} is no label of the training rows: give one that is`);
  }

  private checked(X: Matrix): Fitted {
    assertWidth(this.fitted.columns, X);
    assertFinite(X);
    return this.fitted;
  }
}
