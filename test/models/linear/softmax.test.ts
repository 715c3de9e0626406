import { expect, it } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { softmaxInPlace, softmaxRows } from '../../../src/models/linear/softmax';

it('gives the shares of the exponentials, and the logarithm of their sum', () => {
  const data = Float64Array.of(9, Math.log(1), Math.log(3), 9);
  expect(softmaxInPlace(data, 1, 3)).toBeCloseTo(Math.log(4), 12);
  expect([...data]).toEqual([9, expect.closeTo(0.25, 12), expect.closeTo(0.75, 12), 9]);
});

it('does not overflow, and gives no share to what cannot be', () => {
  const scores = DenseMatrix.fromRows([
    [1000, 1000],
    [-Infinity, -5000],
  ]);
  expect([...softmaxRows(scores).data]).toEqual([0.5, 0.5, 0, 1]);
});
