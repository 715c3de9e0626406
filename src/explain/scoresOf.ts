import { InputError } from '../errors/inputError';
import type { DenseMatrix } from '../matrix/denseMatrix';
import type { Matrix } from '../matrix/matrix';
import type { Classifier, DecisionClassifier, ProbabilisticClassifier } from '../models/classifier';
import { isLinear } from './linearContributions';

/**
 * The scores that can be told by words, rows x classes: decision values of linear classifiers, otherwise
 * probabilities where there are any.
 */
export function scoresOf(classifier: Classifier, X: Matrix): DenseMatrix {
  const { decisionFunction, predictProba } = classifier as Partial<
    DecisionClassifier & ProbabilisticClassifier
  >;
  const decides = typeof decisionFunction === 'function';
  if (decides && (isLinear(classifier) || typeof predictProba !== 'function')) {
    return decisionFunction.call(classifier, X);
  }
  if (typeof predictProba === 'function') return predictProba.call(classifier, X);
  throw new InputError(
    `${classifier.constructor.name} gives no scores, only labels: nothing can be explained`,
  );
}
