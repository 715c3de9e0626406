import { expect, test } from 'vitest';
import { classShares } from '../../src/explain/classShares';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { DecisionTreeClassifier } from '../../src/models/decisionTreeClassifier';
import { nodeValue } from '../../src/models/tree/treeNodes';

test('classShares is the class of every node, from the leaves up', () => {
  const X = DenseMatrix.fromRows([
    [0, 3],
    [1, 1],
    [2, 0],
    [3, 2],
    [4, 5],
    [5, 4],
  ]);
  const { tree } = new DecisionTreeClassifier({ randomState: 1 }).fit(X, ['a', 'b', 'a', 'c', 'b', 'a']);
  for (let code = 0; code < 3; code++) {
    const shares = classShares(tree, code);
    for (let node = 0; node < tree.nodeCount; node++) {
      expect(shares[node]).toBeCloseTo(nodeValue(tree, node, 3)[code], 14);
    }
  }
});
