import { expect, it } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../../src/matrix/sparseMatrix';
import { assertCounts, classCounts } from '../../../src/models/linear/classCounts';
import { weightsOfOutput } from '../../../src/models/linear/classWeights';

const X = DenseMatrix.fromRows([
  [1, 0, 2],
  [4, 0, 0],
  [0, 0, 8],
]);

it.each([
  ['dense', X],
  ['sparse', SparseMatrix.fromDense(X)],
])('sums the columns of %s rows over each class, by the weights of the rows', (_, rows) => {
  const counts = classCounts(rows, Int32Array.of(1, 0, 1), 2, Float64Array.of(1, 0.5, 2));
  expect([...weightsOfOutput(counts, 0)]).toEqual([2, 0, 0]);
  expect([...weightsOfOutput(counts, 1)]).toEqual([1, 0, 18]);
});

it('refuses values below 0, and names the first', () => {
  expect(() => assertCounts(X, 'ComplementNB')).not.toThrow();
  expect(() => assertCounts(DenseMatrix.fromRows([[3, -0.5, -2]]), 'ComplementNB')).toThrow(
    'X has the value -0.5: ComplementNB takes counts or weights of 0 or more',
  );
});
