import { expect, test } from 'vitest';
import { marginTrees } from '../../src/explain/marginTrees';
import type { BoostedTrees } from '../../src/models/boosting/boostedTrees';

const trees: BoostedTrees = {
  outputs: 2,
  startMargins: Float64Array.of(0, 0),
  treeStarts: Int32Array.of(0, 1, 6),
  leftChild: Int32Array.of(-1, 1, 3, -1, -1, -1),
  feature: Int32Array.of(0, 7, 2, 0, 0, 0),
  threshold: Float64Array.of(0, 0.5, 0.25, 3, 2, -2),
  cover: Float64Array.of(10, 10, 5, 5, 2, 3),
};

test("marginTrees takes a margin's own trees, and gives each node the mean of its rows", () => {
  const [tree, ...others] = marginTrees(trees, 1);
  expect(others).toEqual([]);
  expect([...tree.leftChild]).toEqual([1, 3, -1, -1, -1]);
  expect([...tree.rightChild]).toEqual([2, 4, -1, -1, -1]);
  expect(tree.maxDepth).toBe(2);
  const lower = (2 * 2 + 3 * -2) / 5;
  expect([...tree.values]).toEqual([(5 * lower + 5 * 3) / 10, lower, 3, 2, -2]);
});

test('marginTrees knows a node as empty when all leaves below it give 0, not when their mean is 0', () => {
  const [empty] = marginTrees(trees, 0);
  expect(empty.isEmpty(0)).toBe(true);
  const [tree] = marginTrees({ ...trees, cover: Float64Array.of(10, 10, 4, 6, 2, 2) }, 1);
  expect(tree.values[1]).toBe(0);
  expect(tree.isEmpty(1)).toBe(false);
});
