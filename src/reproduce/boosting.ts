import { accuracyScore } from '../metrics/accuracyScore';
import { f1Score } from '../metrics/f1Score';
import { HistGradientBoostingClassifier } from '../models/histGradientBoostingClassifier';
import { boostingVectorizer } from './boostingFeatures';
import type { StudySplit } from './studySplit';

/** What boosting does on the test rows. */
export interface BoostingFigures {
  readonly correct: number;
  readonly of: number;
  readonly accuracy: number;
  readonly macroF1: number;
  readonly weightedF1: number;
}

/**
 * Boosts trees on the columns of the study's boosting cell, and tests them. The study used LightGBM, whose
 * defaults are this package's; which other options it set, its printed figures do not tell.
 */
export function boosting({ train, test }: StudySplit): BoostingFigures {
  const vectorizer = boostingVectorizer();
  const X = vectorizer.fitTransform(train.alerts);
  const model = new HistGradientBoostingClassifier({ earlyStopping: false }).fit(X, train.ids);
  const predicted = model.predict(vectorizer.transform(test.alerts));
  return {
    correct: predicted.filter((id, i) => id === test.ids[i]).length,
    of: predicted.length,
    accuracy: accuracyScore(test.ids, predicted),
    macroF1: f1Score(test.ids, predicted, { average: 'macro' }),
    weightedF1: f1Score(test.ids, predicted, { average: 'weighted' }),
  };
}
