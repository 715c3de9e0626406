import { expect, test } from 'vitest';
import { completionScripts } from '../../src/cli/completionScripts';
import { capturedCli } from './capturedCli';

test.each([...completionScripts])('completion %s prints the code for it', async (shell, code) => {
  expect(await capturedCli('completion', shell)).toEqual({ code: 0, out: code, err: '' });
});

test('the code asks for words and gets a line for each, and for files', async () => {
  expect((await capturedCli('completion', 'zsh', '--words', 'attack\nres')).out).toBe(
    'resolve\tsay which technique each id means, or why it means none\n',
  );
  expect((await capturedCli('completion', 'bash', '--words', 'tag\n')).out).toBe(':files\n');
});

test('another shell is refused', async () => {
  const { code, err } = await capturedCli('completion', 'fsh');
  expect(code).toBe(1);
  expect(err).toContain('bash, zsh, fish');
});
