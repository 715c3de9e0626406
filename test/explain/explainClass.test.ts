import { expect, test } from 'vitest';
import { explainClass, methodFor } from '../../src/explain/explainClass';
import { trainedTagger } from './trainedTagger';

test.each([
  ['nearest-alert', 'nearest-alert'],
  ['decision-tree', 'tree-shap'],
  ['extra-trees', 'tree-shap'],
  ['boosting', 'tree-shap'],
  ['linear', 'linear'],
  ['any', 'sampling'],
  ['svd', 'sampling'],
] as const)('methodFor a model of kind %s is %s', (kind, method) => {
  expect(methodFor(trainedTagger(kind))).toBe(method);
});

test('explainClass by sampling agrees with the exact values of a linear model', () => {
  const tagger = trainedTagger('linear');
  const row = tagger.vectorizer.transform(['lsass memory dumped by powershell']);
  const exact = explainClass(tagger, row, 0);
  const sampled = explainClass(tagger, row, 0, 'sampling');
  expect(sampled.base).toBeCloseTo(exact.base, 10);
  exact.values.forEach((value, k) => {
    expect(sampled.values[k]).toBeCloseTo(value, 10);
  });
});
