import { expect, test } from 'vitest';
import { marginTrees } from '../../src/explain/marginTrees';
import { addPathValues } from '../../src/explain/pathValues';

const [tree] = marginTrees(
  {
    outputs: 1,
    startMargins: Float64Array.of(0),
    treeStarts: Int32Array.of(0, 5),
    leftChild: Int32Array.of(1, 3, -1, -1, -1),
    feature: Int32Array.of(7, 2, 0, 0, 0),
    threshold: Float64Array.of(0.5, 0.25, 3, 2, -2),
    cover: Float64Array.of(8, 4, 4, 1, 3),
  },
  0,
);

test('addPathValues adds what each split changes, scaled, to its column', () => {
  const sums = new Map([[2, 100]]);
  const given = addPathValues(tree, (column) => (column === 2 ? 1 : 0), 10, sums);
  expect(given).toBe(-2);
  // The means are 1 in the root, -1 in the left child, -2 in the leaf.
  expect([...sums]).toEqual([
    [2, 90],
    [7, -20],
  ]);
});
