import { cosineSimilarity } from '../matrix/cosineSimilarity';
import { hstack } from '../matrix/hstack';
import type { Matrix } from '../matrix/matrix';
import { TfidfVectorizer } from '../text/tfidfVectorizer';
import type { StudySplit } from './studySplit';

/** The rows of both sides as the study's forest sees them. */
export interface StackedFeatures {
  readonly train: Matrix;
  readonly test: Matrix;
  /** The first columns are TF-IDF weights, this many; the others are similarities to the training alerts. */
  readonly terms: number;
}

/**
 * The study's features: TF-IDF weights of at most 5,000 words (sublinear, without English stop words), and beside
 * them the cosine similarity to every training alert. Sparse: most alerts share no word.
 */
export function stackedFeatures({ train, test }: StudySplit): StackedFeatures {
  const vectorizer = new TfidfVectorizer({ stopWords: 'english', sublinearTf: true, maxFeatures: 5000 });
  const trainWeights = vectorizer.fitTransform(train.alerts);
  const testWeights = vectorizer.transform(test.alerts);
  return {
    train: hstack([trainWeights, cosineSimilarity(trainWeights)]),
    test: hstack([testWeights, cosineSimilarity(testWeights, trainWeights)]),
    terms: trainWeights.columns,
  };
}
