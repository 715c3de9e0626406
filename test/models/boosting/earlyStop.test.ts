import { expect, test } from 'vitest';
import { EarlyStop } from '../../../src/models/boosting/earlyStop';

const rules = { validationFraction: null, nIterNoChange: 2, tol: 0.1 };

test('EarlyStop ends when none of the last losses is lower by more than tol', () => {
  const stop = new EarlyStop(rules, 5);
  expect([4, 3, 2.95, 2.85, 2.89, 2.9].map((loss) => stop.isDue(loss))).toEqual([
    false,
    false,
    false,
    false,
    true,
    true,
  ]);
});

test('EarlyStop counts the loss before the first iteration, and needs as many iterations as may pass', () => {
  const stop = new EarlyStop(rules, 1);
  expect(stop.isDue(2)).toBe(false);
  expect(stop.isDue(2)).toBe(true);
});
