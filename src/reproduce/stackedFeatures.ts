import { cosineSimilarity } from '../matrix/cosineSimilarity';
import type { DenseMatrix } from '../matrix/denseMatrix';
import { hstack } from '../matrix/hstack';
import type { SparseMatrix } from '../matrix/sparseMatrix';
import { TfidfVectorizer } from '../text/tfidfVectorizer';
import type { StudySplit } from './studySplit';

/** The rows of both sides as the study's forest sees them. */
export interface StackedFeatures {
  readonly train: DenseMatrix;
  readonly test: DenseMatrix;
  /** The first columns are TF-IDF weights, this many; the others are similarities to the training alerts. */
  readonly terms: number;
}

/**
 * The study's features: TF-IDF weights of at most 5,000 words (sublinear, without English stop words), and beside
 * them the cosine similarity to every training alert. Dense, as the study has them: among equally near rows SMOTE
 * chooses in another order when they are sparse.
 */
export function stackedFeatures({ train, test }: StudySplit): StackedFeatures {
  const vectorizer = new TfidfVectorizer({ stopWords: 'english', sublinearTf: true, maxFeatures: 5000 });
  const trainWeights = vectorizer.fitTransform(train.alerts);
  const testWeights = vectorizer.transform(test.alerts);
  return {
    train: beside(trainWeights, cosineSimilarity(trainWeights)),
    test: beside(testWeights, cosineSimilarity(testWeights, trainWeights)),
    terms: trainWeights.columns,
  };
}

function beside(weights: SparseMatrix, similarities: DenseMatrix): DenseMatrix {
  return hstack([weights.toDense(), similarities]);
}
