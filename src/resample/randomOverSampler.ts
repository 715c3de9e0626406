import type { Matrix } from '../matrix/matrix';
import { checkRandomState, type RandomSource } from '../random/checkRandomState';
import { checkRowsAndLabels } from './checkRowsAndLabels';
import type { Resampled, Sampler } from './sampler';
import { type SamplingStrategy, samplingTargets } from './samplingTargets';

/** Options of {@link RandomOverSampler}. */
export interface RandomOverSamplerOptions {
  /** Which classes to enlarge; `'auto'` (all but the largest, to its size) when left out. */
  readonly samplingStrategy?: SamplingStrategy;
  /** A seed or a generator; another seed each time when left out. */
  readonly randomState?: RandomSource;
}

/**
 * Repeats rows of the smaller classes at random, with replacement, after the rows of `X`; sparse rows stay
 * sparse. The same rows in the same order as imbalanced-learn's `RandomOverSampler` without shrinkage.
 */
export class RandomOverSampler implements Sampler {
  readonly options: RandomOverSamplerOptions;

  constructor(options: RandomOverSamplerOptions = {}) {
    this.options = options;
  }

  /**
   * @throws InputError on unequal lengths, fewer than two classes, values that are not finite, or a strategy
   * that does not fit the classes
   */
  fitResample(X: Matrix, y: readonly string[]): Resampled {
    const { samplingStrategy = 'auto', randomState } = this.options;
    checkRowsAndLabels(X, y);
    const random = checkRandomState(randomState);
    const order = Array.from(y.keys());
    for (const { rows, wanted } of samplingTargets(y, samplingStrategy)) {
      for (const k of random.randint(0, rows.length, wanted)) order.push(rows[k]);
    }
    return { X: X.selectRows(order), y: order.map((i) => y[i]) };
  }
}
