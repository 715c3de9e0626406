import { expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { voteNeighbors } from '../../src/models/voteNeighbors';

const codes = Int32Array.of(0, 1, 1, 2);
const vote = (similarities: number[], rows: number[]) =>
  voteNeighbors(
    {
      k: rows.length,
      indices: Int32Array.from(rows),
      similarities: DenseMatrix.fromRows([similarities]),
    },
    codes,
  );

test('voteNeighbors(neighbours, codes) takes the one neighbour, or the largest sum of similarities', () => {
  expect(vote([0.9], [3])).toEqual([2]);
  expect(vote([0.5, 0.4, 0.3], [0, 1, 2])).toEqual([1]);
  expect(vote([0.9, 0.4, 0.3], [0, 1, 2])).toEqual([0]);
});

test('voteNeighbors(neighbours, codes) takes the nearest among equals, and counts nothing below 0', () => {
  expect(vote([0.5, 0.5], [3, 0])).toEqual([2]);
  expect(vote([0, 0, 0], [3, 1, 2])).toEqual([2]);
  expect(vote([0.5, -0.1, -0.9], [0, 1, 2])).toEqual([0]);
});
