import { describe, expect, it } from 'vitest';
import type { RandomForestClassifier } from '../../../src/models/randomForestClassifier';
import { firstTrees, joinTrees, treeOf } from '../../../src/models/tree/forestNodes';
import { ABOVE_ALL, orderedBits, packForest } from '../../../src/models/tree/packedForest';
import { predictCodes, predictProbabilities } from '../../../src/models/tree/predictForest';
import { LEAF, nodeValue } from '../../../src/models/tree/treeNodes';
import { fitCase, type GoldenCase, matrixOf, readGolden } from './golden';

const golden = readGolden('mixed');
const base: GoldenCase = { ...golden.cases[0], model: 'forest', sparse: false, seed: 5 };
const X = matrixOf(golden, false);

describe.each([{}, { maxLeafNodes: 20 }, { maxDepth: 3 }])('a packed forest of %j', (options) => {
  const forest = fitCase(golden, { ...base, options }) as RandomForestClassifier;
  const nodes = joinTrees(forest.trees);
  const classCount = forest.classes.length;
  const packed = packForest(nodes, golden.columns, classCount);

  it('predicts what a walk from node to node gives', () => {
    const expected = Array.from({ length: X.rows }, (_, i) => {
      const sum = new Float64Array(classCount);
      for (const tree of forest.trees) {
        let node = 0;
        while (tree.leftChild[node] !== LEAF) {
          const isLeft = Math.fround(X.get(i, tree.feature[node])) <= tree.threshold[node];
          node = isLeft ? tree.leftChild[node] : tree.rightChild[node];
        }
        nodeValue(tree, node, classCount).forEach((share, code) => {
          sum[code] += share;
        });
      }
      return [...sum.map((value) => value / forest.trees.length)];
    });
    expect(predictProbabilities(packed, X, classCount).toRows()).toEqual(expected);
    const codes = expected.map((row) => row.indexOf(Math.max(...row)));
    expect([...predictCodes(packed, X, classCount)]).toEqual(codes);
  });

  it('predicts the same for sparse rows and in threads', () => {
    const dense = predictProbabilities(packed, X, classCount);
    const sparse = matrixOf(golden, true);
    expect(predictProbabilities(packed, sparse, classCount)).toEqual(dense);
    const many = Int32Array.from({ length: 2500 }, (_, i) => i % X.rows);
    const inOneThread = predictProbabilities(packed, X.selectRows(many), classCount, 1);
    expect(predictProbabilities(packed, X.selectRows(many), classCount, 2)).toEqual(inOneThread);
    expect(predictProbabilities(packed, sparse.selectRows(many), classCount, 2)).toEqual(inOneThread);
  });

  it('can be cut into its trees and its first trees', () => {
    expect(treeOf(nodes, 1)).toEqual(treeOf(firstTrees(nodes, 2), 1));
    expect(firstTrees(nodes, 2).treeCount).toBe(2);
  });
});

describe('orderedBits', () => {
  it('grows with the value, and is the same for both zeros', () => {
    const values = [-Infinity, -2, -1e-40, 0, 1e-40, 1, 2, Infinity];
    const bits = values.map(orderedBits);
    expect([...bits].sort((a, b) => a - b)).toEqual(bits);
    expect(orderedBits(-0)).toBe(orderedBits(0));
    expect(Math.max(...bits)).toBeLessThan(ABOVE_ALL);
  });
});
