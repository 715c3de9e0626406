import { expect, test } from 'vitest';
import { createRunner } from '../../../src/models/tree/growTreesTask';
import { normalized, treeImportances } from '../../../src/models/tree/treeImportances';
import { TreeNodesBuilder } from '../../../src/models/tree/treeNodesBuilder';
import { setup } from './forestSetups';

test('a feature is worth the impurity that its splits take away, as a share of all', () => {
  const nodes = new TreeNodesBuilder();
  // 8 rows of impurity 0.5 part into 4 pure ones and 4 of 0.375, which part into pure ones.
  const root = nodes.add(-1, false, 0, 0.5, 8, 8);
  nodes.setSplit(root, 2, 0.5);
  nodes.add(root, true, 1, 0, 4, 4);
  const right = nodes.add(root, false, 1, 0.375, 4, 4);
  nodes.setSplit(right, 0, 0.1);
  nodes.add(right, true, 2, 0, 1, 1);
  nodes.add(right, false, 2, 0, 3, 3);
  const importances = treeImportances(nodes.finish(), 3);
  expect([...importances]).toEqual([1.5 / 4, 0, 2.5 / 4]);
});

test('the shares of a grown tree are 0 or more, and their sum is 1', () => {
  const importances = treeImportances(createRunner(setup)(5), 6);
  expect(Math.min(...importances)).toBeGreaterThanOrEqual(0);
  expect(importances.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
});

test('a tree without a split gives every feature 0', () => {
  const stump = createRunner({ ...setup, rules: { ...setup.rules, maxDepth: 0 } })(5);
  expect([...treeImportances(stump, 3)]).toEqual([0, 0, 0]);
  expect([...normalized(new Float64Array(2))]).toEqual([0, 0]);
});
