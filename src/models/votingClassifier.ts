import { InputError } from '../errors/inputError';
import { DenseMatrix } from '../matrix/denseMatrix';
import type { Matrix } from '../matrix/matrix';
import { checkPartNames } from '../text/partNames';
import type { Classifier, FitOptions, ModelJSON, ProbabilisticClassifier } from './classifier';
import { classifierFromJSON } from './classifierFromJSON';
import { labelsOfHighest } from './linear/highestScore';
import { assertSameClasses, type NamedClassifier, namedFromJSON, namedToJSON } from './namedClassifiers';
import { scorerOf } from './scorerOf';

/** Options of {@link VotingClassifier}: scikit-learn's, with its defaults. */
export interface VotingClassifierOptions {
  /** The classifiers, each with a name of its own. They are fitted in place. */
  readonly estimators: readonly NamedClassifier[];
  /** `hard`: each gives its label one vote; `soft`: probabilities are averaged. Default `hard`. */
  readonly voting?: 'hard' | 'soft';
  /** What the votes or probabilities of each classifier count, in their order. Default: all the same. */
  readonly weights?: readonly number[] | null;
}

/**
 * Several classifiers on the same rows, whose labels or probabilities are put together. scikit-learn's
 * `VotingClassifier`; of labels with equally many votes the first wins, in ascending order.
 *
 * @example
 * new VotingClassifier({
 *   estimators: [['forest', new RandomForestClassifier()], ['bayes', new ComplementNB()]],
 *   voting: 'soft',
 * }).fit(X, y);
 */
export class VotingClassifier implements ProbabilisticClassifier {
  readonly options: VotingClassifierOptions;
  private state: readonly NamedClassifier[] | undefined;

  /** @param options - checked by `fit` */
  constructor(options: VotingClassifierOptions) {
    this.options = options;
  }

  get classes(): readonly string[] {
    return this.fitted()[0][1].classes;
  }

  /** The fitted classifiers and their names. */
  get estimators(): readonly NamedClassifier[] {
    return this.fitted();
  }

  /**
   * Fits every classifier on the same rows.
   * @throws InputError when names, weights or a classifier do not fit, and as the classifiers do, one without
   * weights for rows too when `sampleWeight` is given
   */
  fit(X: Matrix, y: readonly string[], options?: FitOptions): this {
    const { estimators } = this.checked();
    for (const [, classifier] of estimators) classifier.fit(X, y, options);
    this.state = estimators;
    return this;
  }

  predict(X: Matrix): string[] {
    return labelsOfHighest(this.predictProba(X), this.classes);
  }

  /** The weighted mean of the probabilities; with hard voting each label's share of the votes. */
  predictProba(X: Matrix): DenseMatrix {
    const { classes } = this;
    const { voting = 'hard', weights } = this.options;
    const sums = new DenseMatrix(X.rows, classes.length);
    let total = 0;
    this.fitted().forEach(([, classifier], k) => {
      const weight = weights?.[k] ?? 1;
      total += weight;
      const given =
        voting === 'soft' ? (classifier as ProbabilisticClassifier).predictProba(X) : votes(classifier, X);
      for (let at = 0; at < sums.data.length; at++) sums.data[at] += weight * given.data[at];
    });
    for (let at = 0; at < sums.data.length; at++) sums.data[at] /= total;
    return sums;
  }

  toJSON(): ModelJSON {
    const { voting = 'hard', weights = null } = this.options;
    return {
      type: 'VotingClassifier',
      options: { voting, weights },
      estimators: namedToJSON(this.fitted()),
    };
  }

  /**
   * The classifier that {@link toJSON} gave.
   * @param read - reads the classifiers in it; those of this folder by default
   * @throws InputError when the data are something else
   */
  static fromJSON(
    json: ModelJSON,
    read: (json: ModelJSON) => Classifier = classifierFromJSON,
  ): VotingClassifier {
    const estimators = namedFromJSON('VotingClassifier', json, read);
    assertSameClasses('VotingClassifier', estimators);
    const { voting, weights } = (json['options'] ?? {}) as Partial<VotingClassifierOptions>;
    const model = new VotingClassifier({ estimators, voting, weights });
    model.state = model.checked().estimators;
    return model;
  }

  private checked(): VotingClassifierOptions {
    const { estimators, voting = 'hard', weights } = this.options;
    checkPartNames('VotingClassifier', 'estimators', estimators);
    if (voting !== 'hard' && voting !== 'soft') {
      throw new InputError(`voting is ${JSON.stringify(voting)}: give "hard" or "soft"`);
    }
    if (voting === 'soft') estimators.forEach(assertProbabilistic);
    if (weights != null) checkWeights(weights, estimators.length);
    return this.options;
  }

  private fitted(): readonly NamedClassifier[] {
    if (!this.state) throw new InputError('this VotingClassifier is not fitted yet: call fit first');
    return this.state;
  }
}

function votes(classifier: Classifier, X: Matrix): DenseMatrix {
  const { classes } = classifier;
  const place = new Map(classes.map((label, code) => [label, code]));
  const given = new DenseMatrix(X.rows, classes.length);
  classifier.predict(X).forEach((label, i) => {
    given.row(i)[place.get(label)!] = 1;
  });
  return given;
}

function assertProbabilistic([name, classifier]: NamedClassifier): void {
  const scorer = scorerOf(classifier);
  if ('predictProba' in scorer) return;
  throw new InputError(
    `${JSON.stringify(name)}, a ${scorer.constructor.name}, gives no probabilities: vote "hard", or leave it out`,
  );
}

function checkWeights(weights: readonly number[], count: number): void {
  const areFit =
    Array.isArray(weights) &&
    weights.length === count &&
    weights.every((weight) => Number.isFinite(weight) && weight >= 0) &&
    weights.some((weight) => weight > 0);
  if (areFit) return;
  throw new InputError(
    `weights are ${JSON.stringify(weights)}: give ${count} numbers from 0, one per estimator, not all 0`,
  );
}
