import { expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { termWeights } from '../../src/text/termWeights';

const weights = SparseMatrix.fromDense(
  DenseMatrix.fromRows([
    [0, 0.5, 0.5, 0],
    [0, 0.25, 0.75, 0],
  ]),
);

test('termWeights gives the mean weight of each term, the heaviest first', () => {
  expect(termWeights(weights, ['a', 'b', 'c', 'd'])).toEqual([
    ['c', 0.625],
    ['b', 0.375],
  ]);
});

test('termWeights gives no more terms than asked for', () => {
  expect(termWeights(weights.selectRows([0]), ['a', 'b', 'c', 'd'], 1)).toEqual([['b', 0.5]]);
});
