import { expect, test } from 'vitest';
import { treesOf } from '../../src/explain/treesOf';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { DecisionTreeClassifier } from '../../src/models/decisionTreeClassifier';
import { NearestAlertClassifier } from '../../src/models/nearestAlertClassifier';
import { RandomForestClassifier } from '../../src/models/randomForestClassifier';

const X = DenseMatrix.fromRows([[0], [1], [2]]);

test('treesOf gives the trees of trees and forests, and of no other', () => {
  expect(treesOf(new DecisionTreeClassifier().fit(X, ['a', 'b', 'a']))).toHaveLength(1);
  expect(treesOf(new RandomForestClassifier({ nEstimators: 4 }).fit(X, ['a', 'b', 'a']))).toHaveLength(4);
  expect(treesOf(new NearestAlertClassifier().fit(X, ['a', 'b', 'a']))).toBeUndefined();
});

test('treesOf gives the new trees after another fit', () => {
  const tree = new DecisionTreeClassifier().fit(X, ['a', 'b', 'a']);
  const [before] = treesOf(tree)!;
  expect(treesOf(tree)![0]).toBe(before);
  tree.fit(X, ['a', 'a', 'a']);
  expect(treesOf(tree)![0].nodeCount).toBe(1);
});
