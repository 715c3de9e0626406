import { expect, test } from 'vitest';
import { isLinear, linearContributions } from '../../src/explain/linearContributions';
import { scoresOf } from '../../src/explain/scoresOf';
import { trainedTagger } from './trainedTagger';
import { WordScores } from './wordScores';

test('linearContributions is weight times value on top of the intercept', () => {
  const { classifier, vectorizer } = trainedTagger('linear');
  if (!isLinear(classifier)) throw new Error('a linear model has coef and intercept');
  const X = vectorizer.transform(['lsass memory was dumped']);
  classifier.classes.forEach((label, code) => {
    const { base, score, columns, values } = linearContributions(classifier, X.row(0), label);
    expect(base).toBe(classifier.intercept(label));
    expect(score).toBeCloseTo(scoresOf(classifier, X).row(0)[code], 12);
    columns.forEach((column, k) => {
      expect(values[k]).toBe(X.get(0, column) * classifier.coef(label)[column]);
    });
  });
});

test('isLinear tells linear models from others', () => {
  expect(isLinear(new WordScores())).toBe(false);
  expect(isLinear(trainedTagger('nearest-alert').classifier)).toBe(false);
});
