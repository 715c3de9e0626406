import { HistGradientBoostingClassifier, TfidfVectorizer } from '../../dist/index';
import type { Step } from '../step';

/** The study's boosting cell, beside LightGBM. */
export const boosting: Step = {
  name: 'boosting',
  title: 'boosting, 100 iterations, sparse words and pairs, original (beside LightGBM)',
  // It may take three times as long.
  target: 0.33,
  repeats: 3,
  pythonModule: 'lightgbm',
  prepare({ alerts, ids }) {
    const X = new TfidfVectorizer({
      stopWords: 'english',
      maxFeatures: 5000,
      minDf: 2,
      maxDf: 0.95,
      ngramRange: [1, 2],
    }).fitTransform(alerts);
    const grown = (maxIter: number) =>
      new HistGradientBoostingClassifier({ maxIter, earlyStopping: false, nJobs: 2 }).fit(X, ids);
    return { warmUp: () => grown(5), run: () => grown(100) };
  },
};
