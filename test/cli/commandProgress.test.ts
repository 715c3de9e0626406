import { afterEach, expect, test, vi } from 'vitest';
import { commandProgress } from '../../src/cli/commandProgress';
import { setQuiet } from '../../src/cli/quiet';

const wasTerminal = process.stderr.isTTY;

afterEach(() => {
  setQuiet(false);
  process.stderr.isTTY = wasTerminal;
  vi.restoreAllMocks();
});

function drawn(): string {
  process.stderr.isTTY = true;
  let text = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  const progress = commandProgress('rows', 4);
  progress.update(4);
  progress.stop();
  return text;
}

test('a command draws its progress on standard error', () => {
  expect(drawn()).toContain('rows ████');
});

test('--quiet draws nothing', () => {
  setQuiet(true);
  expect(drawn()).toBe('');
});
