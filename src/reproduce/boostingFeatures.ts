import { TfidfVectorizer } from '../text/tfidfVectorizer';

/** The number of columns that the study's boosting cell makes of the training alerts: words and pairs of words. */
export function boostingFeatures(alerts: readonly string[]): number {
  const vectorizer = new TfidfVectorizer({
    stopWords: 'english',
    maxFeatures: 5000,
    minDf: 2,
    maxDf: 0.95,
    ngramRange: [1, 2],
  });
  return vectorizer.fit(alerts).getFeatureNamesOut().length;
}
