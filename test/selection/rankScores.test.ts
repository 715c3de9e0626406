import { expect, it } from 'vitest';
import { rankScores } from '../../src/selection/rankScores';

it('equal scores share the best of their ranks', () => {
  expect(rankScores([0.5, 0.9, 0.5, 0.1, 0.9])).toEqual([3, 1, 3, 5, 1]);
  expect(rankScores([])).toEqual([]);
});
