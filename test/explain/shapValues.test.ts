import { expect, test } from 'vitest';
import { marginTrees } from '../../src/explain/marginTrees';
import { addShapValues } from '../../src/explain/shapValues';
import { twoSplitTree } from './twoSplitTree';

test('addShapValues adds the mean change over the orders of the columns, scaled', () => {
  const sums = new Map([[2, 100]]);
  const given = addShapValues(twoSplitTree, (column) => (column === 2 ? 1 : 0), 10, sums);
  expect(given).toBe(-2);
  // Nothing known: 1. Column 7 alone: -1. Column 2 alone: 0.5. Both: -2.
  expect(sums.get(7)).toBeCloseTo((10 * (-1 - 1 + -2 - 0.5)) / 2, 10);
  expect(sums.get(2)).toBeCloseTo(100 + (10 * (0.5 - 1 + -2 - -1)) / 2, 10);
});

test('addShapValues gives a tree of one leaf no columns', () => {
  const [tree] = marginTrees(
    {
      outputs: 1,
      startMargins: Float64Array.of(0),
      treeStarts: Int32Array.of(0, 1),
      leftChild: Int32Array.of(-1),
      feature: Int32Array.of(0),
      threshold: Float64Array.of(0.25),
      cover: Float64Array.of(8),
    },
    0,
  );
  const sums = new Map<number, number>();
  expect(addShapValues(tree, () => 0, 1, sums)).toBe(0.25);
  expect(sums.size).toBe(0);
});
