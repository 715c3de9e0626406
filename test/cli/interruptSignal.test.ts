import { afterEach, expect, test } from 'vitest';
import { interruptSignal } from '../../src/cli/interruptSignal';

const before = process.listeners('SIGINT');
afterEach(() => {
  for (const listener of process.listeners('SIGINT')) {
    if (!before.includes(listener)) process.off('SIGINT', listener);
  }
});

test('the first Ctrl-C aborts the signal, and the next one is left to the system', () => {
  const count = process.listenerCount('SIGINT');
  const signal = interruptSignal();
  expect([signal.aborted, process.listenerCount('SIGINT')]).toEqual([false, count + 1]);
  process.emit('SIGINT');
  expect([signal.aborted, process.listenerCount('SIGINT')]).toEqual([true, count]);
});
