import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { capturedCli } from './capturedCli';
import { scratchFolder } from './scratchFolder';

const folder = scratchFolder();

test('manual prints what it writes', async () => {
  const printed = await capturedCli('manual');
  expect(printed.out).toMatch(/^# The command line\n/);
  const file = join(folder, 'cli.md');
  expect(await capturedCli('manual', '--out', file)).toEqual({ code: 0, out: `wrote ${file}\n`, err: '' });
  expect(readFileSync(file, 'utf8')).toBe(printed.out);
});
