import { afterEach, expect, it, vi } from 'vitest';
import { displayHookKey } from '../../src/display/displayBundle';
import { show } from '../../src/plots/show';

vi.mock('../../src/plots/sharedRenderer', () => ({ renderSmallPng: async () => Uint8Array.of(1, 2, 3) }));

const figure = { data: [], layout: {}, alt: 'an empty figure' };

afterEach(() => {
  Reflect.deleteProperty(globalThis, displayHookKey);
  vi.restoreAllMocks();
});

it('show prints the alt text outside a notebook, without drawing', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await show(figure);
  expect(log.mock.calls).toEqual([['an empty figure']]);
});

it('show sends one bundle in a notebook', async () => {
  const hook = vi.fn();
  Reflect.set(globalThis, displayHookKey, hook);
  await show(figure);
  expect(hook).toHaveBeenCalledTimes(1);
  expect(hook.mock.calls[0]![0]).toMatchObject({ 'image/png': 'AQID', 'text/plain': 'an empty figure' });
});
