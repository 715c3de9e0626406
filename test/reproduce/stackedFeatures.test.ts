import { expect, test } from 'vitest';
import { cosineSimilarity } from '../../src/matrix/cosineSimilarity';
import { stackedFeatures } from '../../src/reproduce/stackedFeatures';
import { TfidfVectorizer } from '../../src/text/tfidfVectorizer';
import { smallStudy } from './smallStudy';

const { train, test: held } = smallStudy;
const features = stackedFeatures(smallStudy);

test('stackedFeatures sets TF-IDF weights and similarities to all training alerts side by side', () => {
  const vectorizer = new TfidfVectorizer({ stopWords: 'english', sublinearTf: true });
  const weights = vectorizer.fitTransform(train.alerts);
  expect(features.terms).toBe(weights.columns);
  expect(features.train).toMatchObject({ rows: 11, columns: weights.columns + 11 });
  const testWeights = vectorizer.transform(held.alerts);
  const similar = cosineSimilarity(testWeights, weights);
  const dense = testWeights.toDense();
  for (let i = 0; i < 3; i++) {
    expect([...features.test.row(i)]).toEqual([...dense.row(i), ...similar.row(i)]);
  }
});

test('stackedFeatures learns no word from the test alerts, and a training alert is like itself', () => {
  const other = stackedFeatures({ train, test: { ...held, alerts: held.alerts.map(() => 'unheard words') } });
  expect(other.train).toEqual(features.train);
  expect([...other.test.row(0)].every((value) => value === 0)).toBe(true);
  for (let i = 0; i < 11; i++) expect(features.train.get(i, features.terms + i)).toBeCloseTo(1, 12);
});
