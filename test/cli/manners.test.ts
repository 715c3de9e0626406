import { afterEach, expect, test, vi } from 'vitest';
import { isQuiet, setQuiet } from '../../src/cli/quiet';
import { capturedCli } from './capturedCli';
import { labelledFile, scratchFolder } from './scratchFolder';

const labelled = labelledFile(scratchFolder());
const wasTerminal = process.stderr.isTTY;

afterEach(() => {
  setQuiet(false);
  process.stderr.isTTY = wasTerminal;
  vi.unstubAllEnvs();
});

test.each([
  ['evaluate', []],
  ['evaluate', ['--folds', '3']],
  ['compare', ['--estimators', 'nearest-alert', 'dummy']],
])('%s %j shows on a terminal how far it has come, and not when it is to be quiet', async (command, more) => {
  process.stderr.isTTY = true;
  const args = [
    command,
    labelled,
    ...more,
    ...(command === 'evaluate' ? ['--estimator', 'random-forest'] : []),
  ];
  const shown = await capturedCli(...args);
  expect(shown.code).toBe(0);
  expect(shown.err).toMatch(/rows (?:evaluated|compared) █+ 12\/12/);
  expect(shown.err.endsWith('\r\u001b[K')).toBe(true);
  const quiet = await capturedCli(...args, '--quiet');
  expect(quiet.err).toBe('');
  expect(shown.out.split('\n').length).toBeGreaterThan(quiet.out.split('\n').length);
});

test('--quiet may stand before the command and behind it, and keeps errors', async () => {
  for (const args of [
    ['--quiet', 'check', 'none.csv'],
    ['check', 'none.csv', '-q'],
  ]) {
    setQuiet(false);
    const { code, err } = await capturedCli(...args);
    expect([code, isQuiet()]).toEqual([1, true]);
    expect(err).toContain('none.csv');
  }
});

test('a mistyped option, command and command of a command are answered by the nearest', async () => {
  expect((await capturedCli('tag', 'a.csv', '--modle', 'm.json', '--out', 'o')).err).toContain(
    "unknown option '--modle'\n(Did you mean --model?)",
  );
  expect((await capturedCli('search', 'a.csv', '--quite')).err).toContain('(Did you mean --quiet?)');
  expect((await capturedCli('attack', 'sumary')).err).toContain('Did you mean summary?');
  expect((await capturedCli('exprot')).err).toContain('Did you mean export?');
});

test('with FORCE_COLOR an error’s beginning is red', async () => {
  vi.stubEnv('FORCE_COLOR', '1');
  const { err } = await capturedCli('check', 'none.csv');
  expect(err.startsWith('\u001b[31malert2attack:\u001b[39m none.csv')).toBe(true);
});
