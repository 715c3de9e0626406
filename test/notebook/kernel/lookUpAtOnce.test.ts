import { expect, test } from 'vitest';
import { lookUpAtOnce } from '../../../src/notebook/kernel/lookUpAtOnce';

test('lookUpAtOnce lets the one timer wait that tslab knows of, and no other', () => {
  const waiting: (() => void)[] = [];
  const timers = {
    setTimeout(callback: () => void): unknown {
      if (waiting.length > 0) throw new Error('Unexpected pending rebuildTimer');
      return waiting.push(callback);
    },
  };
  lookUpAtOnce(timers);
  const calls: string[] = [];
  const updateProgramWithWatchStatus = () => calls.push('update');
  const invalidateResolutionsOfFailedLookup = () => calls.push('look up');
  expect(timers.setTimeout(updateProgramWithWatchStatus)).toBe(1);
  // The compiler clears a timer only when it has a number.
  expect(timers.setTimeout(invalidateResolutionsOfFailedLookup)).toBeUndefined();
  expect(calls).toEqual(['look up']);
  waiting[0]();
  expect(calls).toEqual(['look up', 'update']);
});
