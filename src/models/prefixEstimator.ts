import type { Classifier } from './classifier';

/**
 * A classifier made of parts that are learned one after the other, none depending on how many follow: the first
 * 100 trees of a forest of 300 are the forest of 100. A grid search then fits the largest one only.
 */
export interface PrefixEstimator extends Classifier {
  /**
   * The fitted classifier of the first `count` parts, equal to one that was fitted with that many.
   * @throws InputError when it is not fitted, or has fewer parts
   */
  withEstimators(count: number): Classifier;
}

/** Whether a classifier can give the one of its first parts. */
export function isPrefixEstimator(model: Classifier): model is PrefixEstimator {
  return 'withEstimators' in model;
}
