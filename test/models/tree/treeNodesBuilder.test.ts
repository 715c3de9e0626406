import { expect, test } from 'vitest';
import { LEAF, NO_FEATURE } from '../../../src/models/tree/treeNodes';
import { TreeNodesBuilder } from '../../../src/models/tree/treeNodesBuilder';

test('TreeNodesBuilder lays nodes out side by side, and forgets the classes of those that were split later', () => {
  const nodes = new TreeNodesBuilder();
  const root = nodes.add(-1, false, 0, 0.5, 5, 5.5);
  nodes.addClass(0, 3);
  nodes.addClass(2, 2.5);
  nodes.setSplit(root, 7, 0.25);
  const right = nodes.add(root, false, 1, 0.25, 2, 2.5);
  nodes.addClass(1, 0.5);
  nodes.addClass(2, 2);
  const left = nodes.add(root, true, 1, 0, 3, 3);
  nodes.addClass(0, 3);
  const tree = nodes.finish();
  expect(tree).toMatchObject({ nodeCount: 3, maxDepth: 1 });
  expect([tree.leftChild[root], tree.rightChild[root]]).toEqual([left, right]);
  expect([...tree.leftChild.subarray(1), ...tree.rightChild.subarray(1)]).toEqual([LEAF, LEAF, LEAF, LEAF]);
  expect([...tree.feature]).toEqual([7, NO_FEATURE, NO_FEATURE]);
  expect(tree.threshold[root]).toBe(0.25);
  expect([...tree.leafStarts]).toEqual([0, 0, 2, 3]);
  expect([...tree.leafClasses]).toEqual([1, 2, 0]);
  expect([...tree.leafWeights]).toEqual([0.5, 2, 3]);
  expect([...tree.weightedNNodeSamples]).toEqual([5.5, 2.5, 3]);
});

test('TreeNodesBuilder makes a tree of its root alone', () => {
  const nodes = new TreeNodesBuilder();
  nodes.add(-1, false, 0, 0, 1, 1);
  nodes.addClass(3, 1);
  expect(nodes.finish()).toMatchObject({
    nodeCount: 1,
    maxDepth: 0,
    leafStarts: Int32Array.of(0, 1),
    leafClasses: Int32Array.of(3),
  });
});
