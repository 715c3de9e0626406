import { expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { transposeDense } from '../../src/matrix/transposeDense';

it('transposeDense turns rows into columns', () => {
  const X = DenseMatrix.fromRows([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  expect(transposeDense(X).toRows()).toEqual([
    [1, 4],
    [2, 5],
    [3, 6],
  ]);
});
