import { accuracyScore } from '../metrics/accuracyScore';
import { RandomForestClassifier } from '../models/randomForestClassifier';
import { resampledRows } from './resampledRows';
import { stackedFeatures } from './stackedFeatures';
import type { StudySplit } from './studySplit';
import { forestBase, reportedBest } from './tunedForestOptions';

/** What the tuned forest does on the test rows. */
export interface TunedForestFigures {
  readonly correct: number;
  readonly of: number;
  readonly accuracy: number;
}

/** Grows the study's forest at its reported best parameters, and tests it. */
export function tunedForest(split: StudySplit): TunedForestFigures {
  const features = stackedFeatures(split);
  const { X, y } = resampledRows(features.train, split.train.ids);
  const forest = new RandomForestClassifier({ ...forestBase, ...reportedBest }).fit(X, y);
  const predicted = forest.predict(features.test);
  const correct = predicted.filter((id, i) => id === split.test.ids[i]).length;
  return { correct, of: predicted.length, accuracy: accuracyScore(split.test.ids, predicted) };
}
