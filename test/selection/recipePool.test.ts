import { expect, it } from 'vitest';
import { recipePool } from '../../src/selection/recipePool';

const rows = Int32Array.of(0, 1);
const data = {
  texts: ['port scan', 'lsass dump', 'port sweep'],
  y: ['a', 'b', 'a'],
  folds: [{ train: rows, test: Int32Array.of(2) }],
  orders: [rows],
  scoring: 'accuracy' as const,
};
const recipe = { vectorizer: {}, classifier: { name: 'nearest-alert' } };
const task = { recipe, fold: 0, share: 1 };

it.each([1, 2])('recipePool runs tasks on %i threads, until it is destroyed', async (threads) => {
  const pool = recipePool(data, threads);
  const outcomes = await Promise.all([pool.run(task), pool.run(task)]);
  expect(outcomes).toMatchObject([{ score: 1 }, { score: 1 }]);
  const late = pool.run(task);
  const [ended] = await Promise.allSettled([late, pool.destroy()]);
  expect(ended.status).toBe('rejected');
});
