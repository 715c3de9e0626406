import type { DenseMatrix } from '../matrix/denseMatrix';
import type { Matrix } from '../matrix/matrix';
import type { ModelJSON } from './classifier';
import { BaseNaiveBayes, naiveBayesOptions } from './linear/baseNaiveBayes';
import type { ClassWeights } from './linear/classWeights';
import type { CountModel, NaiveBayesOptions } from './linear/naiveBayesOptions';
import { rowSums } from './linear/rowSums';
import { scoreRows } from './linear/scoreRows';

/** Options of `ComplementNB`: scikit-learn's, with its defaults. The priors count with a single class only. */
export interface ComplementNBOptions extends NaiveBayesOptions {
  /** Whether the weights of each class are divided by their sum. Default false. */
  readonly norm?: boolean;
}

export const complementNBOptionNames: readonly (keyof ComplementNBOptions)[] = [
  'alpha',
  'fitPrior',
  'classPrior',
  'norm',
];

interface Scorer {
  /** What a column that a class has is rarer in the other classes than in all, as a logarithm. */
  readonly gains: ClassWeights;
  /** The logarithm of each column's count in all classes. */
  readonly common: Float64Array;
  /** The logarithm of the count of all columns in the other classes. */
  readonly totals: Float64Array;
  /** What the scores of each class are multiplied by. */
  readonly factors: Float64Array;
}

const TYPE = 'ComplementNB';

/**
 * Naive Bayes that learns each class from the rows of all others, which is steadier when classes are of unequal
 * size. scikit-learn's `ComplementNB`.
 *
 * Source: Rennie et al., "Tackling the poor assumptions of naive Bayes text classifiers" (ICML 2003).
 */
export class ComplementNB extends BaseNaiveBayes<ComplementNBOptions, Scorer> {
  protected readonly type: string = TYPE;

  constructor(options: ComplementNBOptions = {}) {
    super(options);
  }

  /**
   * The classifier that `toJSON` wrote.
   * @throws InputError when the data is something else
   */
  static fromJSON(json: ModelJSON): ComplementNB {
    return new ComplementNB(naiveBayesOptions(TYPE, json)).restore(json);
  }

  protected prepare({ columnCount }: CountModel, alpha: number): Scorer {
    const { indptr, outputs, values, columns, count } = columnCount;
    const gains = new Float64Array(values.length);
    const common = new Float64Array(columns);
    const own = new Float64Array(count);
    const ownGains = new Float64Array(count);
    let all = 0;
    let allCommon = 0;
    for (let j = 0; j < columns; j++) {
      let inAll = 0;
      for (let k = indptr[j]; k < indptr[j + 1]; k++) inAll += values[k];
      common[j] = Math.log(inAll + alpha);
      all += inAll + alpha;
      allCommon += common[j];
      for (let k = indptr[j]; k < indptr[j + 1]; k++) {
        gains[k] = common[j] - Math.log(inAll + alpha - values[k]);
        own[outputs[k]] += values[k];
        ownGains[outputs[k]] += gains[k];
      }
    }
    const totals = own.map((sum) => Math.log(all - sum));
    // The sum of a class's weights is that of the gains, less the common part, plus its total for each column.
    const sums = totals.map((total, c) => ownGains[c] - allCommon + columns * total);
    const factors = this.options.norm ? sums.map((sum) => 1 / sum) : sums.map(() => 1);
    return { gains: { ...columnCount, values: gains }, common, totals, factors };
  }

  protected jointLogLikelihood(X: Matrix, { gains, common, totals, factors }: Scorer): DenseMatrix {
    const count = totals.length;
    const scores = scoreRows(X, gains, new Float64Array(count));
    const sums = rowSums(X);
    const commonSums = rowSums(X, common);
    const priors = count === 1 ? this.classLogPrior : new Float64Array(count);
    for (let i = 0; i < X.rows; i++) {
      for (let c = 0; c < count; c++) {
        const at = i * count + c;
        const score = scores.data[at] - commonSums[i] + sums[i] * totals[c];
        scores.data[at] = score * factors[c] + priors[c];
      }
    }
    return scores;
  }
}
