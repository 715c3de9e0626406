import { expect, it } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../../src/matrix/sparseMatrix';
import { joinWeights } from '../../../src/models/linear/classWeights';
import { scoreRows } from '../../../src/models/linear/scoreRows';

it('adds the products of each row with the weights of each class to what the score starts from', () => {
  const weights = joinWeights(
    3,
    [
      { columns: Int32Array.of(0, 1), values: Float64Array.of(1, 10) },
      { columns: Int32Array.of(1, 2), values: Float64Array.of(-1, 100) },
    ],
    'float64',
  );
  const X = DenseMatrix.fromRows([
    [1, 2, 0],
    [0, 0, 0],
    [0, 1, 3],
  ]);
  for (const rows of [X, SparseMatrix.fromDense(X)]) {
    expect([...scoreRows(rows, weights, Float64Array.of(0.5, -0.5)).data]).toEqual([
      21.5, -2.5, 0.5, -0.5, 10.5, 298.5,
    ]);
  }
});
