import type { DenseMatrix } from '../matrix/denseMatrix';
import type { Matrix } from '../matrix/matrix';
import type { ModelJSON } from './classifier';
import { BaseNaiveBayes, naiveBayesOptions } from './linear/baseNaiveBayes';
import type { ClassWeights } from './linear/classWeights';
import type { CountModel, NaiveBayesOptions } from './linear/naiveBayesOptions';
import { rowSums } from './linear/rowSums';
import { scoreRows } from './linear/scoreRows';

/** Options of `MultinomialNB`: scikit-learn's, with its defaults. */
export type MultinomialNBOptions = NaiveBayesOptions;

export const multinomialNBOptionNames: readonly (keyof MultinomialNBOptions)[] = [
  'alpha',
  'fitPrior',
  'classPrior',
];

interface Scorer {
  /** What a column that a class has is more likely than one that it has not, as a logarithm. */
  readonly gains: ClassWeights;
  /** The logarithm of the likelihood of a column that the class has not. */
  readonly unseen: Float64Array;
}

const TYPE = 'MultinomialNB';

/**
 * Naive Bayes for counts, TF-IDF weights too: how likely each class is to bring forth the row's columns.
 * scikit-learn's `MultinomialNB`.
 *
 * Source: Manning et al., "Introduction to Information Retrieval" (2008), section 13.2.
 */
export class MultinomialNB extends BaseNaiveBayes<MultinomialNBOptions, Scorer> {
  protected readonly type: string = TYPE;

  constructor(options: MultinomialNBOptions = {}) {
    super(options);
  }

  /**
   * The classifier that `toJSON` wrote.
   * @throws InputError when the data is something else
   */
  static fromJSON(json: ModelJSON): MultinomialNB {
    return new MultinomialNB(naiveBayesOptions(TYPE, json)).restore(json);
  }

  protected prepare({ columnCount }: CountModel, alpha: number): Scorer {
    const { values, outputs, count, columns } = columnCount;
    const totals = new Float64Array(count).fill(columns * alpha);
    for (let k = 0; k < values.length; k++) totals[outputs[k]] += values[k];
    const logAlpha = Math.log(alpha);
    return {
      gains: { ...columnCount, values: Float64Array.from(values, (n) => Math.log(n + alpha) - logAlpha) },
      unseen: totals.map((total) => logAlpha - Math.log(total)),
    };
  }

  protected jointLogLikelihood(X: Matrix, { gains, unseen }: Scorer): DenseMatrix {
    const scores = scoreRows(X, gains, this.classLogPrior);
    const sums = rowSums(X);
    for (let i = 0; i < X.rows; i++) {
      for (let c = 0; c < unseen.length; c++) scores.data[i * unseen.length + c] += sums[i] * unseen[c];
    }
    return scores;
  }
}
