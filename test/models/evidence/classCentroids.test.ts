import { expect, test } from 'vitest';
import { classCentroids } from '../../../src/models/evidence/classCentroids';
import { sparse } from './evidenceCase';

test('classCentroids adds up the rows of each class over all sets, each row of length 1 before', () => {
  const first = {
    rows: sparse(
      [
        [3, 4, 0],
        [0, 2, 0],
      ],
      3,
    ),
    codes: [0, 2],
  };
  const second = {
    rows: sparse(
      [
        [0, 0, 5],
        [1, 0, 0],
      ],
      3,
    ),
    codes: [0, 2],
  };
  const centroids = classCentroids([first, second], 4, 3).toDense();
  expect([...centroids.row(0)]).toEqual([expect.closeTo(0.6), expect.closeTo(0.8), 1]);
  expect([...centroids.row(2)]).toEqual([1, 1, 0]);
});

test('classCentroids leaves a class without rows, or with empty rows only, without values', () => {
  const set = {
    rows: sparse(
      [
        [0, 0],
        [1, 0],
      ],
      2,
    ),
    codes: [1, 2],
  };
  const centroids = classCentroids([set], 3, 2);
  expect([0, 1, 2].map((c) => centroids.row(c).values.length)).toEqual([0, 0, 1]);
});
