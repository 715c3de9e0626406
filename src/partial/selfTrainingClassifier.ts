import { InputError } from '../errors/inputError';
import type { DenseMatrix } from '../matrix/denseMatrix';
import type { Matrix } from '../matrix/matrix';
import type { Classifier, FitOptions, ModelJSON, ProbabilisticClassifier } from '../models/classifier';
import { classifierFromJSON } from '../models/classifierFromJSON';
import { choiceOption, countOption, positiveOption } from '../models/linear/optionChecks';
import { decodeOptions, encodeOptions } from '../models/linear/optionsJson';
import { buildEstimator } from '../selection/buildEstimator';
import type { EstimatorSpec } from '../selection/estimatorSpec';
import { selectRows } from '../selection/selectRows';
import { type ConfidenceRule, confidentRows } from './confidentRows';
import { labelledRows } from './labelledRows';

/** Options of `SelfTrainingClassifier`: scikit-learn's, with its defaults, and a weight. */
export interface SelfTrainingOptions {
  /** What learns: a description, or a function that makes a new classifier. It must give probabilities. */
  readonly estimator: EstimatorSpec | (() => Classifier);
  /** Which rows get a label in a round: all above the threshold, or the surest few. Default `threshold`. */
  readonly criterion?: ConfidenceRule['criterion'];
  /** The probability above which a row gets a label, from 0 to below 1. Default 0.75. */
  readonly threshold?: number;
  /** How many rows get a label in each round, with `kBest`. Default 10. */
  readonly kBest?: number;
  /** Rounds at most; null: until nothing changes. Default 10. */
  readonly maxIter?: number | null;
  /** What a row weighs whose label was given by the classifier; other than 1 the estimator must take weights. Default 1. */
  readonly pseudoWeight?: number;
}

const TYPE = 'SelfTrainingClassifier';

/** Why self-training stopped: no row was sure enough, the rounds were over, or all rows had labels. */
export type TerminationCondition = 'noChange' | 'maxIter' | 'allLabeled';

interface Rounds {
  readonly transduction: readonly string[];
  readonly labeledIter: Int32Array;
  readonly nIter: number;
  readonly terminationCondition: TerminationCondition;
}

/**
 * Learns from rows of which some have no label (`''`): a classifier is fitted on those that have one, gives the
 * others its labels where it is sure, is fitted again, and so on. scikit-learn's `SelfTrainingClassifier`; of rows
 * that are equally sure `kBest` takes the first.
 *
 * Source: Yarowsky, "Unsupervised word sense disambiguation rivaling supervised methods" (ACL 1995).
 */
export class SelfTrainingClassifier implements ProbabilisticClassifier {
  readonly options: SelfTrainingOptions;
  private classifier: ProbabilisticClassifier | undefined;
  private rounds: Rounds | undefined;

  /** @param options - checked by `fit` */
  constructor(options: SelfTrainingOptions) {
    this.options = options;
  }

  get classes(): readonly string[] {
    return this.estimator.classes;
  }

  /** The classifier of the last round. */
  get estimator(): ProbabilisticClassifier {
    if (!this.classifier)
      throw new InputError('this SelfTrainingClassifier is not fitted yet: call fit first');
    return this.classifier;
  }

  /** The label of each training row, given or found; `''` where none was. Undefined when read from JSON. */
  get transduction(): readonly string[] | undefined {
    return this.rounds?.transduction;
  }

  /** The round in which each row got its label: 0 for given ones, -1 for none. Undefined when read from JSON. */
  get labeledIter(): Int32Array | undefined {
    return this.rounds?.labeledIter;
  }

  /** The rounds made; undefined when read from JSON. */
  get nIter(): number | undefined {
    return this.rounds?.nIter;
  }

  /** Why it stopped; undefined when read from JSON. */
  get terminationCondition(): TerminationCondition | undefined {
    return this.rounds?.terminationCondition;
  }

  /**
   * Fits the classifier, round by round.
   * @param y - a label per row, `''` for none
   * @throws InputError on an option that does not fit, no labelled rows, unequal lengths, an estimator that gives no
   * probabilities, and as the estimator's fit does
   */
  fit(X: Matrix, y: readonly string[], { sampleWeight }: FitOptions = {}): this {
    const { maxIter = 10 } = this.options;
    const most = maxIter === null ? Number.POSITIVE_INFINITY : countOption('maxIter', maxIter);
    const rule = this.rule();
    positiveOption('pseudoWeight', this.options.pseudoWeight ?? 1);
    if (sampleWeight && sampleWeight.length !== X.rows) {
      throw new InputError(`X has ${X.rows} rows, sampleWeight has ${sampleWeight.length} weights`);
    }
    const transduction = [...y];
    const labeledIter = new Int32Array(y.length).fill(-1);
    for (const row of labelledRows(X, y)) labeledIter[row] = 0;
    let classifier = this.fitOn(X, transduction, labeledIter, sampleWeight);
    let nIter = 0;
    let terminationCondition: TerminationCondition = 'maxIter';
    while (nIter < most && labeledIter.includes(-1)) {
      nIter++;
      const open = Int32Array.from([...labeledIter.keys()].filter((i) => labeledIter[i] === -1));
      const { rows, codes } = confidentRows(classifier.predictProba(selectRows(X, open)), rule);
      for (let k = 0; k < rows.length; k++) {
        transduction[open[rows[k]]] = classifier.classes[codes[k]];
        labeledIter[open[rows[k]]] = nIter;
      }
      if (rows.length === 0) {
        if (nIter < most) terminationCondition = 'noChange';
        break;
      }
      classifier = this.fitOn(X, transduction, labeledIter, sampleWeight);
    }
    if (!labeledIter.includes(-1)) terminationCondition = 'allLabeled';
    this.classifier = classifier;
    this.rounds = { transduction, labeledIter, nIter, terminationCondition };
    return this;
  }

  /** The label of each row. */
  predict(X: Matrix): string[] {
    return this.estimator.predict(X);
  }

  /** The classifier's probabilities: rows x classes. */
  predictProba(X: Matrix): DenseMatrix {
    return this.estimator.predictProba(X);
  }

  /** The fitted classifier as JSON data; of the rounds nothing is kept. */
  toJSON(): ModelJSON {
    const { estimator, ...options } = this.options;
    const described = typeof estimator === 'function' ? {} : { estimator };
    return {
      type: TYPE,
      options: encodeOptions({ ...options, ...described }),
      classifier: this.estimator.toJSON(),
    };
  }

  /**
   * The classifier that {@link toJSON} gave; one whose estimator came from a function cannot be fitted again.
   * @throws InputError when the data are something else
   */
  static fromJSON(json: ModelJSON): SelfTrainingClassifier {
    if (json?.type !== TYPE) {
      throw new InputError(`expected the data of a ${TYPE}, found ${JSON.stringify(json?.type ?? null)}`);
    }
    const classifier = probabilistic(classifierFromJSON(json['classifier'] as ModelJSON));
    const notKept = (): Classifier => {
      throw new InputError(`this ${TYPE} was read from JSON without its estimator: make a new one to fit`);
    };
    const options = decodeOptions<Partial<SelfTrainingOptions>>(json['options']);
    const selfTraining = new SelfTrainingClassifier({ estimator: notKept, ...options });
    selfTraining.classifier = classifier;
    return selfTraining;
  }

  private rule(): ConfidenceRule {
    const { criterion = 'threshold', threshold = 0.75, kBest = 10 } = this.options;
    choiceOption('criterion', criterion, ['threshold', 'kBest']);
    if (!(threshold >= 0 && threshold < 1)) {
      throw new InputError(`invalid threshold ${threshold}: give a number from 0 to below 1`);
    }
    return { criterion, threshold, kBest: countOption('kBest', kBest) };
  }

  private fitOn(
    X: Matrix,
    y: readonly string[],
    labeledIter: Int32Array,
    sampleWeight: Float64Array | undefined,
  ): ProbabilisticClassifier {
    const { estimator, pseudoWeight = 1 } = this.options;
    const rows = Int32Array.from([...labeledIter.keys()].filter((i) => labeledIter[i] !== -1));
    const weights = Float64Array.from(
      rows,
      (i) => (sampleWeight?.[i] ?? 1) * (labeledIter[i] > 0 ? pseudoWeight : 1),
    );
    const isWeighted = sampleWeight !== undefined || pseudoWeight !== 1;
    const fitted = typeof estimator === 'function' ? estimator() : buildEstimator(estimator);
    return probabilistic(fitted).fit(
      selectRows(X, rows),
      Array.from(rows, (i) => y[i]),
      isWeighted ? { sampleWeight: weights } : {},
    );
  }
}

function probabilistic(classifier: Classifier): ProbabilisticClassifier {
  if ('predictProba' in classifier) return classifier as ProbabilisticClassifier;
  throw new InputError(`${classifier.constructor.name} gives no probabilities: self-training needs them`);
}
