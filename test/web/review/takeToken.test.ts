import { afterEach, expect, test, vi } from 'vitest';
import { takeToken } from '../../../web/review/takeToken';

afterEach(() => vi.unstubAllGlobals());

/** A tab at an address, with what it keeps. */
function tab(hash: string, kept = new Map<string, string>()) {
  const replaceState = vi.fn();
  vi.stubGlobal('location', { hash });
  vi.stubGlobal('history', { replaceState });
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  return { kept, replaceState };
}

test('the token is taken out of the address, and is there when the tab loads the page again', () => {
  const { kept, replaceState } = tab('#secret');
  expect(takeToken()).toBe('secret');
  expect(replaceState).toHaveBeenCalledWith(null, '', '/');
  const again = tab('', kept);
  expect(takeToken()).toBe('secret');
  expect(again.replaceState).not.toHaveBeenCalled();
});

test('a newer token takes the place of the one before, and another tab has none', () => {
  const { kept } = tab('#old');
  takeToken();
  tab('#new', kept);
  expect(takeToken()).toBe('new');
  tab('');
  expect(takeToken()).toBe('');
});
