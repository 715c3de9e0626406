import { afterEach, expect, it, vi } from 'vitest';
import { displayHookKey } from '../../../src/display/displayBundle';
import { display } from '../../../src/notebook/display/display';

afterEach(() => {
  Reflect.deleteProperty(globalThis, displayHookKey);
  vi.restoreAllMocks();
});

it('hands all forms to the kernel, and prints the text where there is none', async () => {
  const hook = vi.fn();
  Reflect.set(globalThis, displayHookKey, hook);
  await display([{ a: 1 }], { displayId: 'x' });
  expect(hook).toHaveBeenCalledWith(
    { 'text/html': expect.stringContaining('<table>'), 'text/plain': '1 row\n\na\n-\n1' },
    { displayId: 'x' },
  );
  Reflect.deleteProperty(globalThis, displayHookKey);
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await display('text');
  expect(log).toHaveBeenCalledWith('text');
});
