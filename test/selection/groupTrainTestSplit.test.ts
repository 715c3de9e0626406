import { expect, it } from 'vitest';
import { groupTrainTestSplit } from '../../src/selection/groupTrainTestSplit';

const groups = Array.from({ length: 100 }, (_, i) => `g${i % 13}`);

it('no group is on both sides, every row is on one, and the test side has as many rows as asked', () => {
  const { train, test } = groupTrainTestSplit(groups, { testSize: 0.2, randomState: 42 });
  const inTest = new Set(Array.from(test, (row) => groups[row]));
  expect(Array.from(train).some((row) => inTest.has(groups[row]))).toBe(false);
  expect([...train, ...test].sort((a, b) => a - b)).toEqual(groups.map((_, i) => i));
  expect(test.length).toBeGreaterThanOrEqual(20);
  expect(test.length).toBeLessThan(28);
});

it('the seed decides which groups', () => {
  const of = (randomState: number) => groupTrainTestSplit(groups, { testSize: 0.2, randomState });
  expect(of(1)).toEqual(of(1));
  expect(of(1)).not.toEqual(of(2));
});

it('a single group, or a test side that takes them all, is refused', () => {
  expect(() => groupTrainTestSplit(['a', 'a'], { testSize: 0.5 })).toThrow('needs 2');
  expect(() => groupTrainTestSplit(['a', 'a', 'b', 'b'], { testSize: 3 })).toThrow('take all 2 groups');
});
