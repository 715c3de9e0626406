import type { DenseMatrix } from '../matrix/denseMatrix';
import type { Matrix } from '../matrix/matrix';

/** What `fit` takes besides rows and labels. */
export interface FitOptions {
  /** A weight per row, all 1 when left out. */
  readonly sampleWeight?: Float64Array;
}

/** A fitted model as JSON data: `type` names the class, typed arrays are `EncodedArray`s. */
export interface ModelJSON {
  readonly type: string;
  readonly [field: string]: unknown;
}

/**
 * A classifier: the constructor keeps its options and does nothing else, `fit` learns, and what it learned is
 * read-only from then on. A class has a static `fromJSON` that takes what `toJSON` gave.
 */
export interface Classifier {
  /** The labels seen in training, in ascending code-point order; the columns of every score follow it. */
  readonly classes: readonly string[];

  /**
   * Learns from one row of `X` per label of `y`.
   * @throws InputError on no rows, unequal lengths, or values that are not finite
   */
  fit(X: Matrix, y: readonly string[], options?: FitOptions): this;

  /**
   * The label of each row.
   * @throws InputError when the width of `X` is not that of the training rows
   */
  predict(X: Matrix): string[];

  /** The fitted model as JSON data. */
  toJSON(): ModelJSON;
}

/** A classifier that gives each class a probability: rows x classes, every row sums to 1. */
export interface ProbabilisticClassifier extends Classifier {
  predictProba(X: Matrix): DenseMatrix;
}

/** A classifier that gives each class a score, the larger the likelier: rows x classes. */
export interface DecisionClassifier extends Classifier {
  decisionFunction(X: Matrix): DenseMatrix;
}
