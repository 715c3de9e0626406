import { expect, test } from 'vitest';
import { scoresOf } from '../../src/explain/scoresOf';
import type { Classifier } from '../../src/models/classifier';
import { trainedTagger } from './trainedTagger';

test('scoresOf takes probabilities, and decision values where there are none or they are sums', () => {
  for (const kind of ['random-forest', 'any'] as const) {
    const { classifier, vectorizer } = trainedTagger(kind);
    const row = scoresOf(classifier, vectorizer.transform(['lsass'])).row(0);
    expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
  }
  for (const kind of ['linear', 'boosting'] as const) {
    const { classifier, vectorizer } = trainedTagger(kind);
    const row = scoresOf(classifier, vectorizer.transform(['lsass'])).row(0);
    expect(row.some((value) => value < 0)).toBe(true);
  }
});

test('scoresOf refuses a classifier that gives labels only', () => {
  const { vectorizer } = trainedTagger('any');
  const labels = { classes: [], predict: () => [] } as unknown as Classifier;
  expect(() => scoresOf(labels, vectorizer.transform(['x']))).toThrow(/only labels/);
});
