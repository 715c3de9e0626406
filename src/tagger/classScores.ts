import { InputError } from '../errors/inputError';
import type { DenseMatrix } from '../matrix/denseMatrix';
import type { Matrix } from '../matrix/matrix';
import type { Classifier, DecisionClassifier, ProbabilisticClassifier } from '../models/classifier';
import { scorerOf } from '../models/scorerOf';

/** What a classifier's scores mean. */
export type ScoreKind = 'probability' | 'decision';

/** Whether a classifier gives probabilities or other scores. */
export function scoreKind(classifier: Classifier): ScoreKind {
  const scorer = scorerOf(classifier);
  if ('predictProba' in scorer) return 'probability';
  if ('decisionFunction' in scorer) return 'decision';
  throw new InputError(`${scorer.constructor.name} gives no scores, only labels`);
}

/** A score per row and class, the larger the likelier: probabilities where the classifier gives them. */
export function classScores(classifier: Classifier, X: Matrix): DenseMatrix {
  return scoreKind(classifier) === 'probability'
    ? (classifier as ProbabilisticClassifier).predictProba(X)
    : (classifier as DecisionClassifier).decisionFunction(X);
}
