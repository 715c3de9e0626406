import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../../src/matrix/sparseMatrix';
import { addLeaves } from '../../../src/models/tree/addLeaves';
import { joinTrees } from '../../../src/models/tree/forestNodes';
import { createRunner } from '../../../src/models/tree/growTreesTask';
import { packForest } from '../../../src/models/tree/packedForest';
import { LEAF, nodeValue, type TreeNodes } from '../../../src/models/tree/treeNodes';
import { setup } from './forestSetups';

const rules = { ...setup.rules, maxDepth: 4 };
const trees = [...[31, 32, 33].map(createRunner({ ...setup, rules })), ...[34, 35].map(createRunner(setup))];
const packed = packForest(joinTrees(trees), 6, 4);

function leafOf(tree: TreeNodes, row: readonly number[]): number {
  let node = 0;
  while (tree.leftChild[node] !== LEAF) {
    const goesLeft = Math.fround(row[tree.feature[node]]) <= tree.threshold[node];
    node = goesLeft ? tree.leftChild[node] : tree.rightChild[node];
  }
  return node;
}

const value = fc.oneof(
  fc.constant(0),
  fc.double({ min: -2, max: 2, noNaN: true }),
  fc.constantFrom(...trees.flatMap(({ threshold }) => [...threshold])),
);
const rows = fc.array(fc.array(value, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 6 });

test('addLeaves adds the shares of the leaf that each row reaches, dense or sparse, row after row', () => {
  fc.assert(
    fc.property(rows, fc.nat(5), (data, pick) => {
      const first = pick % data.length;
      const dense = DenseMatrix.fromRows(data);
      const expected = data.slice(first).flatMap((row) => {
        const sum = new Float64Array(4);
        for (const tree of trees) {
          nodeValue(tree, leafOf(tree, row), 4).forEach((share, code) => {
            sum[code] += share;
          });
        }
        return [...sum];
      });
      for (const X of [dense, SparseMatrix.fromDense(dense)]) {
        const sums = new Float64Array(4 * (data.length - first));
        addLeaves(packed, X, first, data.length - first, sums, 4);
        expect([...sums]).toEqual(expected);
      }
    }),
    { numRuns: 200 },
  );
});
