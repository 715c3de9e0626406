import { afterEach, describe, expect, it, vi } from 'vitest';
import { displayBundle, displayHookKey } from '../../src/display/displayBundle';

describe('displayBundle', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, displayHookKey);
    vi.restoreAllMocks();
  });

  it('hands the bundle to the kernel when there is one', () => {
    const hook = vi.fn();
    Reflect.set(globalThis, displayHookKey, hook);
    displayBundle({ 'text/html': '<b>hi</b>', 'text/plain': 'hi' }, { displayId: 'a', update: true });
    expect(hook).toHaveBeenCalledWith(
      { 'text/html': '<b>hi</b>', 'text/plain': 'hi' },
      { displayId: 'a', update: true },
    );
  });

  it('prints the plain text when there is no kernel', () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    displayBundle({ 'text/html': '<b>hi</b>', 'text/plain': 'hi' });
    expect(log).toHaveBeenCalledExactlyOnceWith('hi');
  });

  it('names the mime types when there is neither kernel nor plain text', () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    displayBundle({ 'image/png': 'iVBORw0KGgo=' });
    expect(log).toHaveBeenCalledExactlyOnceWith('[output of type image/png]');
  });
});
