import { expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { confidentRows } from '../../src/partial/confidentRows';

const shares = DenseMatrix.fromRows([
  [0.5, 0.5],
  [0.1, 0.9],
  [0.7, 0.3],
  [0.3, 0.7],
]);
const found = (criterion: 'threshold' | 'kBest', threshold: number, kBest: number): number[][] => {
  const { rows, codes } = confidentRows(shares, { criterion, threshold, kBest });
  return [[...rows], [...codes]];
};

test('confidentRows takes what is above the threshold, not what is at it', () => {
  expect(found('threshold', 0.7, 1)).toEqual([[1], [1]]);
  expect(found('threshold', 0.5, 1)).toEqual([
    [1, 2, 3],
    [1, 0, 1],
  ]);
});

test('confidentRows takes the surest few, of equal ones the first, of equal classes the first', () => {
  expect(found('kBest', 0, 2)).toEqual([
    [1, 2],
    [1, 0],
  ]);
  expect(found('kBest', 0, 9)).toEqual([
    [0, 1, 2, 3],
    [0, 1, 0, 1],
  ]);
});
