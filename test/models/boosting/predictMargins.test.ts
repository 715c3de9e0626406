import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../../src/matrix/sparseMatrix';
import type { BoostedTrees } from '../../../src/models/boosting/boostedTrees';
import { predictMargins } from '../../../src/models/boosting/predictMargins';

const trees: BoostedTrees = {
  outputs: 2,
  startMargins: Float64Array.of(10, 20),
  treeStarts: Int32Array.of(0, 5, 6, 9, 10),
  leftChild: Int32Array.of(1, 3, -1, -1, -1, -1, 1, -1, -1, -1),
  feature: Int32Array.of(2, 0, 0, 0, 0, 0, 0, 0, 0, 0),
  threshold: Float64Array.of(0.5, -1, 1, 2, 4, 100, 0, 8, 16, 200),
  cover: new Float64Array(10).fill(1),
};

test('predictMargins adds up the leaves that a row reaches; values at a threshold go left', () => {
  const X = DenseMatrix.fromRows([
    [-1, 0, 0.5],
    [0, 0, 0],
    [1, 7, 0.51],
  ]);
  expect(predictMargins(trees, X).toRows()).toEqual([
    [10 + 2 + 8, 320],
    [10 + 4 + 8, 320],
    [10 + 1 + 16, 320],
  ]);
});

test('predictMargins gives the same for sparse rows, and for rows alone or among others', () => {
  const values = fc.array(fc.constantFrom(-2, -1, 0, 0.5, 3), { minLength: 3 * 150, maxLength: 3 * 150 });
  fc.assert(
    fc.property(values, (data) => {
      const X = new DenseMatrix(150, 3, Float64Array.from(data));
      const margins = predictMargins(trees, X);
      expect(predictMargins(trees, SparseMatrix.fromDense(X))).toEqual(margins);
      for (const i of [0, 63, 64, 149]) {
        expect(predictMargins(trees, X.selectRows([i])).row(0)).toEqual(margins.row(i));
      }
    }),
    { numRuns: 20, seed: 6 },
  );
});

test('predictMargins gives rows no margins where there is one class', () => {
  const none = {
    ...trees,
    outputs: 0,
    startMargins: new Float64Array(0),
    treeStarts: Int32Array.of(0),
    leftChild: new Int32Array(0),
    feature: new Int32Array(0),
  };
  expect(predictMargins(none, new DenseMatrix(2, 3)).toRows()).toEqual([[], []]);
});
