import { expect, test } from 'vitest';
import { classTree, leafOf } from '../../src/explain/valuedTree';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { DecisionTreeClassifier } from '../../src/models/decisionTreeClassifier';

const X = DenseMatrix.fromRows([[0], [1], [2], [3]]);
const { tree } = new DecisionTreeClassifier({ randomState: 0 }).fit(X, ['a', 'b', 'b', 'b']);

test('classTree gives the share of a class, and knows nodes without it', () => {
  const ofFirst = classTree(tree, 0);
  expect([...ofFirst.values]).toEqual([0.25, 1, 0]);
  expect([...ofFirst.cover]).toEqual([4, 1, 3]);
  expect([0, 1, 2].map(ofFirst.isEmpty)).toEqual([false, false, true]);
});

test('leafOf sends values at the threshold to the left', () => {
  const ofFirst = classTree(tree, 0);
  expect(leafOf(ofFirst, () => 0.5)).toBe(1);
  expect(leafOf(ofFirst, () => 0.500001)).toBe(2);
});
