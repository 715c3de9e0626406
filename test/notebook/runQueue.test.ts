import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { runQueue } from '../../src/notebook/runQueue';

describe('runQueue', () => {
  it('works on so many items at a time, in order', async () => {
    let running = 0;
    let most = 0;
    const started: number[] = [];
    await runQueue([10, 11, 12, 13], 2, async (item, index) => {
      started.push(item - index);
      most = Math.max(most, ++running);
      await delay(5);
      running--;
      return true;
    });
    expect(started).toEqual([10, 10, 10, 10]);
    expect(most).toBe(2);
  });

  it('starts nothing after an item that says stop, and waits for those under way', async () => {
    const finished: number[] = [];
    await runQueue([1, 2, 3, 4], 2, async (item) => {
      await delay(item * 5);
      finished.push(item);
      return item !== 1;
    });
    expect(finished).toEqual([1, 2]);
  });

  it('passes an error on after those under way have ended', async () => {
    const finished: number[] = [];
    const work = runQueue([1, 2, 3], 2, async (item) => {
      if (item === 1) throw new Error('broken');
      await delay(5);
      finished.push(item);
      return true;
    });
    await expect(work).rejects.toThrow('broken');
    expect(finished).toEqual([2]);
  });
});
