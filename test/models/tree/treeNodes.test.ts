import { describe, expect, it } from 'vitest';
import { treeImportances } from '../../../src/models/tree/treeImportances';
import { nodeValue } from '../../../src/models/tree/treeNodes';
import { TreeNodesBuilder } from '../../../src/models/tree/treeNodesBuilder';

function smallTree(): ReturnType<TreeNodesBuilder['finish']> {
  const nodes = new TreeNodesBuilder();
  nodes.add(-1, false, 0, 0.5, 4, 4);
  nodes.addClass(0, 9);
  nodes.setSplit(0, 2, 0.25);
  nodes.add(0, true, 1, 0, 1, 1);
  nodes.addClass(1, 1);
  nodes.add(0, false, 1, 0.4, 3, 3);
  nodes.addClass(0, 2);
  nodes.addClass(1, 1);
  return nodes.finish();
}

describe('TreeNodesBuilder', () => {
  it('links children to parents and keeps the classes of leaves only', () => {
    const tree = smallTree();
    expect([...tree.leftChild]).toEqual([1, -1, -1]);
    expect([...tree.rightChild]).toEqual([2, -1, -1]);
    expect([...tree.feature]).toEqual([2, -2, -2]);
    expect([...tree.threshold]).toEqual([0.25, -2, -2]);
    expect([...tree.leafStarts]).toEqual([0, 0, 1, 3]);
    expect([...tree.leafClasses]).toEqual([1, 0, 1]);
    expect(tree.maxDepth).toBe(1);
  });
});

describe('nodeValue', () => {
  it('is the share of each class, of inner nodes too', () => {
    expect([...nodeValue(smallTree(), 2, 2)]).toEqual([2 / 3, 1 / 3]);
    expect([...nodeValue(smallTree(), 0, 2)]).toEqual([0.5, 0.5]);
  });
});

describe('treeImportances', () => {
  it('gives the only split all importance', () => {
    expect([...treeImportances(smallTree(), 4)]).toEqual([0, 0, 1, 0]);
  });

  it('is 0 in a tree without splits', () => {
    const nodes = new TreeNodesBuilder();
    nodes.add(-1, false, 0, 0, 1, 1);
    expect([...treeImportances(nodes.finish(), 2)]).toEqual([0, 0]);
  });
});
