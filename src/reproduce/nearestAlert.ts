import type { Attack } from '../attack/attack';
import { accuracyScore } from '../metrics/accuracyScore';
import type { ReportedAuc } from '../metrics/aucAsReported';
import { aucAsReported } from '../metrics/aucAsReported';
import { f1Score } from '../metrics/f1Score';
import { type OneVsRestAuc, rocAucScore } from '../metrics/rocAucScore';
import { AlertTagger } from '../tagger/alertTagger';
import type { StudySplit } from './studySplit';

/** What the study's model, the nearest training alert, does on the test rows. */
export interface NearestAlertStep {
  readonly tagger: AlertTagger;
  readonly predicted: readonly string[];
  readonly figures: NearestAlertFigures;
  /** The similarity of each test alert to any training alert, at most: the score of the study's "AUC". */
  readonly highestSimilarity: Float64Array;
  /** The study's "AUC": one score for all classes. */
  readonly reported: ReportedAuc;
  /** One-vs-rest: a class's score is the similarity to the nearest training alert of that class. */
  readonly proper: OneVsRestAuc;
}

/** Figures of the nearest alert. */
export interface NearestAlertFigures {
  readonly correct: number;
  readonly of: number;
  readonly accuracy: number;
  readonly macroF1: number;
  readonly weightedF1: number;
}

/** Fits the nearest alert on the training rows, tests it, and computes both kinds of class AUC. */
export function nearestAlert({ train, test }: StudySplit, attack: Attack): NearestAlertStep {
  const tagger = new AlertTagger({ estimator: 'nearest-alert' }).fit(train.alerts, train.ids, attack);
  const predicted = tagger.predict(test.alerts);
  const scores = tagger.scores(test.alerts);
  const highestSimilarity = Float64Array.from({ length: scores.rows }, (_, i) => Math.max(...scores.row(i)));
  return {
    tagger,
    predicted,
    highestSimilarity,
    figures: {
      correct: predicted.filter((id, i) => id === test.ids[i]).length,
      of: predicted.length,
      accuracy: accuracyScore(test.ids, predicted),
      macroF1: f1Score(test.ids, predicted, { average: 'macro' }),
      weightedF1: f1Score(test.ids, predicted, { average: 'weighted' }),
    },
    reported: aucAsReported(test.ids, highestSimilarity),
    proper: rocAucScore(test.ids, scores, tagger.classes),
  };
}
