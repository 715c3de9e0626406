import { afterEach, expect, test } from 'vitest';
import { isQuiet, setQuiet } from '../../src/cli/quiet';

afterEach(() => setQuiet(false));

test('notes are printed until quiet is asked for', () => {
  expect(isQuiet()).toBe(false);
  setQuiet(true);
  expect(isQuiet()).toBe(true);
});
