import { expect, test } from 'vitest';
import { addPathValues } from '../../src/explain/pathValues';
import { twoSplitTree } from './twoSplitTree';

test('addPathValues adds what each split changes, scaled, to its column', () => {
  const sums = new Map([[2, 100]]);
  const given = addPathValues(twoSplitTree, (column) => (column === 2 ? 1 : 0), 10, sums);
  expect(given).toBe(-2);
  // The means are 1 in the root, -1 in the left child, -2 in the leaf.
  expect([...sums]).toEqual([
    [2, 90],
    [7, -20],
  ]);
});
