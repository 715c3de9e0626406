import { InputError } from '../../errors/inputError';
import { assertFinite } from '../../matrix/assertFinite';
import { assertWidth } from '../../matrix/assertWidth';
import { DenseMatrix } from '../../matrix/denseMatrix';
import type { Matrix } from '../../matrix/matrix';
import type { DecisionClassifier, FitOptions, ModelJSON } from '../classifier';
import { type ClassWeights, weightsOfOutput } from './classWeights';
import { labelsOfHighest } from './highestScore';
import { type LinearModel, linearToJSON } from './linearModel';
import { scoreRows } from './scoreRows';

/** What all linear classifiers have in common. */
export abstract class BaseLinear<Options extends object> implements DecisionClassifier {
  readonly options: Options;
  protected abstract readonly type: string;
  protected fitted: LinearModel | undefined;

  /** @param options - checked by `fit` */
  constructor(options: Options) {
    this.options = options;
  }

  /** The labels seen in training, ascending. */
  get classes(): readonly string[] {
    return this.model.classes;
  }

  /** What each column adds to the scores; with two classes to one score, that of the second. */
  get weights(): ClassWeights {
    return this.model.weights;
  }

  /** What the scores start from, in the order of `weights`. */
  get intercepts(): Float64Array {
    return this.model.intercepts;
  }

  /**
   * What each column adds per unit to the score of a class.
   * @throws InputError when the class was not seen in training
   */
  coef(label: string): Float64Array {
    const { sign, output } = this.outputOf(label);
    return weightsOfOutput(this.model.weights, output).map((weight) => sign * weight);
  }

  /**
   * What the score of a class starts from.
   * @throws InputError when the class was not seen in training
   */
  intercept(label: string): number {
    const { sign, output } = this.outputOf(label);
    return sign * this.model.intercepts[output];
  }

  abstract fit(X: Matrix, y: readonly string[], options?: FitOptions): this;

  /**
   * Each class's score: rows x classes. With two classes, the score of the first is the second's with its sign
   * turned (scikit-learn gives the second's alone).
   */
  decisionFunction(X: Matrix): DenseMatrix {
    const { classes, weights, intercepts } = this.model;
    assertWidth(weights.columns, X);
    assertFinite(X);
    const scores = scoreRows(X, weights, intercepts);
    if (classes.length !== 2) return scores;
    const both = new DenseMatrix(X.rows, 2);
    for (let i = 0; i < X.rows; i++) {
      both.data[2 * i] = -scores.data[i];
      both.data[2 * i + 1] = scores.data[i];
    }
    return both;
  }

  /** The class with the highest score of each row; of equal ones the first. */
  predict(X: Matrix): string[] {
    return labelsOfHighest(this.decisionFunction(X), this.classes);
  }

  toJSON(): ModelJSON {
    return linearToJSON(this.type, this.options, this.model);
  }

  protected get model(): LinearModel {
    if (!this.fitted) throw new InputError(`this ${this.type} is not fitted yet: call fit first`);
    return this.fitted;
  }

  private outputOf(label: string): { sign: number; output: number } {
    const { classes } = this.model;
    const code = classes.indexOf(label);
    if (code < 0) throw new InputError(`no class ${JSON.stringify(label)} was seen in training`);
    return classes.length === 2 ? { sign: 2 * code - 1, output: 0 } : { sign: 1, output: code };
  }
}
