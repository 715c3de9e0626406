import { expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { DecisionTreeClassifier } from '../../src/models/decisionTreeClassifier';
import { NearestAlertClassifier } from '../../src/models/nearestAlertClassifier';
import { classScores, scoreKind } from '../../src/tagger/classScores';

const X = DenseMatrix.fromRows([
  [1, 0],
  [0, 1],
]);
const y = ['a', 'b'];

test('scores are probabilities where a classifier gives them', () => {
  const tree = new DecisionTreeClassifier().fit(X, y);
  expect(scoreKind(tree)).toBe('probability');
  expect(classScores(tree, X)).toEqual(tree.predictProba(X));
});

test('a classifier without probabilities gives its decision function', () => {
  const nearest = new NearestAlertClassifier().fit(X, y);
  expect(scoreKind(nearest)).toBe('decision');
  expect(classScores(nearest, X)).toEqual(nearest.decisionFunction(X));
});

test('a classifier that only names labels is refused by its name', () => {
  class Oracle extends Object {}
  expect(() => scoreKind(new Oracle() as NearestAlertClassifier)).toThrow(InputError);
  expect(() => scoreKind(new Oracle() as NearestAlertClassifier)).toThrow(
    'Oracle gives no scores, only labels',
  );
});
