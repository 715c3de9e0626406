import { TfidfVectorizer } from '../text/tfidfVectorizer';

/** What makes the columns of the study's boosting cell: words and pairs of words. */
export function boostingVectorizer(): TfidfVectorizer {
  return new TfidfVectorizer({
    stopWords: 'english',
    maxFeatures: 5000,
    minDf: 2,
    maxDf: 0.95,
    ngramRange: [1, 2],
  });
}

/** The number of columns that the study's boosting cell makes of the training alerts. */
export function boostingFeatures(alerts: readonly string[]): number {
  return boostingVectorizer().fit(alerts).getFeatureNamesOut().length;
}
