import { expect, it } from 'vitest';
import { DecisionTreeClassifier } from '../../src/models/decisionTreeClassifier';
import { isPrefixEstimator } from '../../src/models/prefixEstimator';
import { RandomForestClassifier } from '../../src/models/randomForestClassifier';

it('a forest has first trees, a tree has not', () => {
  expect(isPrefixEstimator(new RandomForestClassifier())).toBe(true);
  expect(isPrefixEstimator(new DecisionTreeClassifier())).toBe(false);
});
