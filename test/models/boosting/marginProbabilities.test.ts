import { expect, test } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { marginProbabilities } from '../../../src/models/boosting/marginProbabilities';

test('marginProbabilities is the softmax of three and more margins', () => {
  const [first, second, third] = marginProbabilities(
    DenseMatrix.fromRows([[0, Math.log(2), Math.log(5)]]),
  ).data;
  expect([first, second, third].map((share) => share.toFixed(12))).toEqual(
    [1 / 8, 2 / 8, 5 / 8].map((share) => share.toFixed(12)),
  );
});

test('marginProbabilities is the logistic function of two, which are one with both signs', () => {
  expect(marginProbabilities(DenseMatrix.fromRows([[-Math.log(3), Math.log(3)]])).data[1]).toBeCloseTo(
    0.75,
    12,
  );
});

test('marginProbabilities stays within 0 and 1 for margins of any size', () => {
  expect([...marginProbabilities(DenseMatrix.fromRows([[1e4, -1e4, 0]])).data]).toEqual([1, 0, 0]);
});
