import type { DenseMatrix } from '../matrix/denseMatrix';
import type { Matrix } from '../matrix/matrix';
import type { Classifier } from '../models/classifier';
import { EvidenceClassifier } from '../models/evidenceClassifier';
import { placesOfHighest } from '../models/linear/highestScore';
import { classScores } from './classScores';

/** Scores of alerts, and the place of each one's label among the classes. */
export interface ScoredAlerts {
  /** Alerts x classes. */
  readonly scores: DenseMatrix;
  readonly first: readonly number[];
}

/** Scores alerts and labels them. Of tied classes the one that the classifier predicts is the label. */
export function scoresAndFirst(classifier: Classifier, X: Matrix): ScoredAlerts {
  const scores = classScores(classifier, X);
  // Reading the evidence takes all the time, and its label is always that of the highest score.
  if (classifier instanceof EvidenceClassifier) {
    return { scores, first: Array.from(placesOfHighest(scores)) };
  }
  const place = new Map(classifier.classes.map((id, j) => [id, j]));
  return { scores, first: classifier.predict(X).map((id) => place.get(id)!) };
}
