import { expect, it } from 'vitest';
import { halvingShares } from '../../src/selection/halvingShares';

it.each([
  [9, 100_000, 100, [1 / 9, 1 / 3, 1]],
  [8, 100_000, 100, [1 / 9, 1 / 3, 1]],
  [3, 100_000, 100, [1 / 3, 1]],
  [2, 100_000, 100, [1]],
  [1, 100_000, 100, [1]],
  [9, 1026, 122, [1 / 3, 1]],
  [9, 1026, 400, [1]],
  [9, 179, 2, [1]],
  [9, 180, 2, [1 / 3, 1]],
])('halvingShares of %i candidates, %i rows and %i classes', (candidates, rows, classes, shares) => {
  const found = halvingShares(candidates, rows, classes);
  expect(found).toHaveLength(shares.length);
  found.forEach((share, k) => {
    expect(share).toBeCloseTo(shares[k], 12);
  });
});
