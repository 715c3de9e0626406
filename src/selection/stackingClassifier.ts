import { InputError } from '../errors/inputError';
import { assertFinite } from '../matrix/assertFinite';
import { DenseMatrix } from '../matrix/denseMatrix';
import { hstack } from '../matrix/hstack';
import type { Matrix } from '../matrix/matrix';
import type {
  Classifier,
  DecisionClassifier,
  FitOptions,
  ModelJSON,
  ProbabilisticClassifier,
} from '../models/classifier';
import { classifierFromJSON } from '../models/classifierFromJSON';
import { LogisticRegression } from '../models/logisticRegression';
import {
  assertSameClasses,
  type NamedClassifier,
  namedFromJSON,
  namedToJSON,
} from '../models/namedClassifiers';
import { countLabels } from '../ordering/countLabels';
import { distinctLabels } from '../ordering/distinctLabels';
import { checkPartNames } from '../text/partNames';
import { outOfFoldOutputs } from './outOfFoldOutputs';
import { type CrossValidator, resolveFolds } from './resolveFolds';
import { assertPerRow } from './rowCount';
import { type StackMethod, stackMethodOf, stackMethods, stackOutputs } from './stackOutputs';

/** Options of {@link StackingClassifier}: scikit-learn's. */
export interface StackingClassifierOptions {
  /** The classifiers, each with a name of its own. They are fitted in place. */
  readonly estimators: readonly NamedClassifier[];
  /** Learns from the classifiers' outputs. It is fitted in place. Default: a `LogisticRegression`. */
  readonly finalEstimator?: Classifier;
  /**
   * The folds that the outputs come from. Default 5: stratified, not shuffled; a number is lowered to the rows of
   * the largest class, and where that is 1 the outputs are those on the training rows themselves.
   */
  readonly cv?: CrossValidator;
  /** What is handed on. Default `auto`: probabilities, decision values or labels, the first that there is. */
  readonly stackMethod?: StackMethod | 'auto';
  /** Whether the final classifier sees the rows, too. Default false. */
  readonly passthrough?: boolean;
}

interface Fitted {
  readonly estimators: readonly NamedClassifier[];
  readonly methods: readonly StackMethod[];
  readonly classifier: Classifier;
}

/**
 * Classifiers whose outputs, on rows that they were not fitted on, another one learns from. scikit-learn's
 * `StackingClassifier`: of two classes only the second's output is handed on.
 */
export class StackingClassifier implements Classifier {
  readonly options: StackingClassifierOptions;
  /** The final classifier. */
  readonly classifier: Classifier;
  private state: Fitted | undefined;

  /** @param options - checked by `fit` */
  constructor(options: StackingClassifierOptions) {
    this.options = options;
    this.classifier = options.finalEstimator ?? new LogisticRegression();
  }

  get classes(): readonly string[] {
    return this.fitted().classifier.classes;
  }

  /** The fitted classifiers and their names. */
  get estimators(): readonly NamedClassifier[] {
    return this.fitted().estimators;
  }

  /**
   * Fits the classifiers fold by fold, the final one on what they say of the rows held back, and then the
   * classifiers on all rows.
   * @throws InputError when an option does not fit, and as the classifiers do
   */
  fit(X: Matrix, y: readonly string[], { sampleWeight }: FitOptions = {}): this {
    const { classifier } = this;
    const { estimators, stackMethod = 'auto' } = this.options;
    checkPartNames('StackingClassifier', 'estimators', estimators);
    const methods = estimators.map(([, part]) => stackMethodOf(part, stackMethod));
    assertFinite(X);
    assertPerRow('y', y, X.rows);
    if (sampleWeight) assertPerRow('sampleWeight', sampleWeight, X.rows);
    const classes = distinctLabels(y);
    const folds = this.folds(X, y);
    const rows = { X, y, sampleWeight };
    const outputs = estimators.map(([, part], k) => {
      const held = folds && outOfFoldOutputs(part, rows, folds, methods[k], classes);
      part.fit(X, y, { sampleWeight });
      return held ?? stackOutputs(part, X, methods[k], classes);
    });
    classifier.fit(this.join(outputs, X), y, { sampleWeight });
    this.state = { estimators, methods, classifier };
    return this;
  }

  /** What the final classifier sees: the classifiers' outputs, and the rows with `passthrough`. */
  transform(X: Matrix): Matrix {
    const { estimators, methods } = this.fitted();
    return this.join(
      estimators.map(([, part], k) => stackOutputs(part, X, methods[k], this.classes)),
      X,
    );
  }

  predict(X: Matrix): string[] {
    return this.fitted().classifier.predict(this.transform(X));
  }

  /** @throws InputError when the final classifier gives no probabilities */
  predictProba(X: Matrix): DenseMatrix {
    const classifier = this.fitted().classifier as Partial<ProbabilisticClassifier>;
    if (!classifier.predictProba) throw new InputError('the final estimator gives no probabilities');
    return classifier.predictProba(this.transform(X));
  }

  /** @throws InputError when the final classifier gives no decision values */
  decisionFunction(X: Matrix): DenseMatrix {
    const classifier = this.fitted().classifier as Partial<DecisionClassifier>;
    if (!classifier.decisionFunction) throw new InputError('the final estimator gives no decision values');
    return classifier.decisionFunction(this.transform(X));
  }

  toJSON(): ModelJSON {
    const { estimators, methods, classifier } = this.fitted();
    return {
      type: 'StackingClassifier',
      options: { passthrough: this.options.passthrough ?? false },
      estimators: namedToJSON(estimators),
      methods,
      finalEstimator: classifier.toJSON(),
    };
  }

  /**
   * The classifier that {@link toJSON} gave.
   * @param read - reads the classifiers in it; those of `src/models` by default
   * @throws InputError when the data are something else
   */
  static fromJSON(
    json: ModelJSON,
    read: (json: ModelJSON) => Classifier = classifierFromJSON,
  ): StackingClassifier {
    const estimators = namedFromJSON('StackingClassifier', json, read);
    const classifier = read(json['finalEstimator'] as ModelJSON);
    assertSameClasses('StackingClassifier', [...estimators, ['finalEstimator', classifier]]);
    const methods = json['methods'] as readonly StackMethod[];
    const known = Array.isArray(methods) && methods.every((method) => stackMethods.includes(method));
    if (!known || methods.length !== estimators.length) {
      throw new InputError(
        `the StackingClassifier's methods are not those of its ${estimators.length} parts`,
      );
    }
    estimators.forEach(([, part], k) => void stackMethodOf(part, methods[k]));
    const { passthrough } = (json['options'] ?? {}) as Partial<StackingClassifierOptions>;
    const model = new StackingClassifier({ estimators, finalEstimator: classifier, passthrough });
    model.state = { estimators, methods, classifier };
    return model;
  }

  private folds(X: Matrix, y: readonly string[]): ReturnType<typeof resolveFolds> | null {
    const { cv = 5 } = this.options;
    if (typeof cv !== 'number') return resolveFolds(cv, X, y);
    const largest = Math.max(0, ...countLabels(y).values());
    return largest < 2 ? null : resolveFolds(Math.min(cv, largest), X, y);
  }

  private join(outputs: readonly DenseMatrix[], X: Matrix): Matrix {
    const told = outputs.map((output) => (output.columns === 2 ? lastColumn(output) : output));
    return this.options.passthrough ? hstack([...told, X]) : hstack(told);
  }

  private fitted(): Fitted {
    if (!this.state) throw new InputError('this StackingClassifier is not fitted yet: call fit first');
    return this.state;
  }
}

function lastColumn(outputs: DenseMatrix): DenseMatrix {
  const { rows, columns } = outputs;
  const last = Float64Array.from({ length: rows }, (_, i) => outputs.data[(i + 1) * columns - 1]);
  return new DenseMatrix(rows, 1, last);
}
