import { InputError } from '../../errors/inputError';
import type { ClassWeights } from './classWeights';

/** Options of naive Bayes classifiers that count. */
export interface NaiveBayesOptions {
  /** Added to each count, above 0. Default 1. */
  readonly alpha?: number;
  /** Whether classes are as probable as they are frequent, or all the same. Default true. */
  readonly fitPrior?: boolean;
  /** The probability of each class, in the order of the classes, instead. */
  readonly classPrior?: readonly number[] | null;
}

/** What was counted. */
export interface CountModel {
  readonly classes: readonly string[];
  /** The sum of the row weights of each class. */
  readonly classCount: Float64Array;
  /** The weighted sum of each column over the rows of each class. */
  readonly columnCount: ClassWeights;
}

/**
 * The logarithm of each class's probability; -Infinity for one whose rows all have the weight 0.
 * @throws InputError when `classPrior` does not fit the classes
 */
export function classLogPriors(options: NaiveBayesOptions, classCount: Float64Array): Float64Array {
  const { classPrior, fitPrior = true } = options;
  if (classPrior != null) {
    if (classPrior.length !== classCount.length) {
      throw new InputError(
        `classPrior has ${classPrior.length} numbers, there are ${classCount.length} classes: give one for each`,
      );
    }
    if (!classPrior.every((prior) => prior > 0 && prior <= 1)) {
      throw new InputError(`invalid classPrior ${classPrior.join(', ')}: give probabilities above 0`);
    }
    return Float64Array.from(classPrior, Math.log);
  }
  if (!fitPrior) return new Float64Array(classCount.length).fill(-Math.log(classCount.length));
  const total = classCount.reduce((sum, count) => sum + count, 0);
  return classCount.map((count) => Math.log(count) - Math.log(total));
}
