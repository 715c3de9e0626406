import { expect, test } from 'vitest';
import { shareOfLower } from '../../src/partial/shareOfLower';

test('shareOfLower gives 0 to the lowest, 1 to the highest, and equal values the same', () => {
  expect([...shareOfLower([3, -1, 7])]).toEqual([0.5, 0, 1]);
  expect([...shareOfLower([2, 1, 2, 2, 5])]).toEqual([0.5, 0, 0.5, 0.5, 1]);
  expect([...shareOfLower([4, 4])]).toEqual([0.5, 0.5]);
  expect([...shareOfLower([9])]).toEqual([0.5]);
  expect([...shareOfLower([])]).toEqual([]);
});
