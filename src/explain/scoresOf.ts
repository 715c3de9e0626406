import { InputError } from '../errors/inputError';
import type { DenseMatrix } from '../matrix/denseMatrix';
import type { Matrix } from '../matrix/matrix';
import type { Classifier, DecisionClassifier, ProbabilisticClassifier } from '../models/classifier';
import { EvidenceClassifier } from '../models/evidenceClassifier';
import { HistGradientBoostingClassifier } from '../models/histGradientBoostingClassifier';
import { scorerOf } from '../models/scorerOf';
import { isLinear } from './linearContributions';

/**
 * The scores that can be told by words, rows x classes: decision values of linear classifiers and of evidence, margins of
 * boosting, otherwise probabilities where there are any.
 */
export function scoresOf(classifier: Classifier, X: Matrix): DenseMatrix {
  const scorer = scorerOf(classifier) as Partial<DecisionClassifier & ProbabilisticClassifier>;
  const decides = typeof scorer.decisionFunction === 'function';
  const isSum =
    isLinear(classifier) ||
    classifier instanceof EvidenceClassifier ||
    classifier instanceof HistGradientBoostingClassifier;
  if (decides && (isSum || typeof scorer.predictProba !== 'function')) {
    return (classifier as DecisionClassifier).decisionFunction(X);
  }
  if (typeof scorer.predictProba === 'function')
    return (classifier as ProbabilisticClassifier).predictProba(X);
  throw new InputError(`${scorer.constructor.name} gives no scores, only labels: nothing can be explained`);
}
