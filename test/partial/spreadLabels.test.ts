import { expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { rowsToShares, spreadLabels } from '../../src/partial/spreadLabels';

const graph = SparseMatrix.fromDense(
  DenseMatrix.fromRows([
    [0, 1, 0],
    [1, 0, 0],
    [0, 0, 0],
  ]),
);
const labels = DenseMatrix.fromRows([
  [1, 0],
  [0, 0],
  [0, 0],
]);

test('spreadLabels comes to the fixed point F = (1 - alpha)(I - alpha S)^-1 Y', () => {
  const { distributions, converged } = spreadLabels(graph, labels, { alpha: 0.5, maxIter: 200, tol: 1e-12 });
  expect(converged).toBe(true);
  expect(distributions.toRows()).toEqual([
    [1, 0],
    [1, 0],
    [0, 0],
  ]);
});

test('spreadLabels stops after its passes, and says so', () => {
  const { nIter, converged } = spreadLabels(graph, labels, { alpha: 0.9, maxIter: 3, tol: 0 });
  expect([nIter, converged]).toEqual([3, false]);
});

test('rowsToShares brings each row to the sum 1 but rows of zeros', () => {
  expect(
    rowsToShares(
      DenseMatrix.fromRows([
        [1, 3],
        [0, 0],
      ]),
    ).toRows(),
  ).toEqual([
    [0.25, 0.75],
    [0, 0],
  ]);
});
