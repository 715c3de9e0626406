import { availableParallelism } from 'node:os';
import { expect, it } from 'vitest';
import { threadCount } from '../../src/selection/searchControl';

it('there are never more threads than tasks, and -1 is one per processor', () => {
  expect(threadCount(4, 2)).toBe(2);
  expect(threadCount(1, 9)).toBe(1);
  expect(threadCount(-1, 1e6)).toBe(availableParallelism());
});

it.each([0, -2, 1.5, Number.NaN])('refuses %s threads', (nJobs) => {
  expect(() => threadCount(nJobs, 5)).toThrow(`nJobs is ${nJobs}`);
});
