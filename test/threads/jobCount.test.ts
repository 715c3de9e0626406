import { availableParallelism } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { jobCount } from '../../src/threads/jobCount';

describe('jobCount', () => {
  it('gives what was asked for, but no more threads than tasks', () => {
    expect(jobCount(3, 10)).toBe(3);
    expect(jobCount(3, 2)).toBe(2);
    expect(jobCount(3, 0)).toBe(1);
  });

  it('takes -1 for all cores, and uses them by default unless it is in a thread already', () => {
    expect(jobCount(-1, 1000)).toBe(availableParallelism());
    expect(jobCount(undefined, 1000)).toBe(isMainThread ? availableParallelism() : 1);
  });

  it.each([0, -2, 1.5, Number.NaN])('refuses %d', (nJobs) => {
    expect(() => jobCount(nJobs, 1)).toThrow(`invalid nJobs ${nJobs}: give the number of threads`);
  });
});
