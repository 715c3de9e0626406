import { afterEach, beforeEach, expect, test } from 'vitest';
import { interruptSignal } from '../../src/cli/interruptSignal';

// Commands that other tests ran in this process may wait for Ctrl-C still.
let others: NodeJS.SignalsListener[];
beforeEach(() => {
  others = process.listeners('SIGINT');
  process.removeAllListeners('SIGINT');
});
afterEach(() => {
  process.removeAllListeners('SIGINT');
  for (const listener of others) process.on('SIGINT', listener);
});

test('the first Ctrl-C aborts the signal, and the next one is left to the system', () => {
  const signal = interruptSignal();
  expect([signal.aborted, process.listenerCount('SIGINT')]).toEqual([false, 1]);
  process.emit('SIGINT');
  expect([signal.aborted, process.listenerCount('SIGINT')]).toEqual([true, 0]);
});
