import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { openBrowser } from '../../src/review/openBrowser';
import { scratchFolder } from './taggedFixture';

const folder = scratchFolder();

afterEach(() => vi.unstubAllEnvs());

test.skipIf(process.platform === 'win32')('the page is given to the program that opens pages', async () => {
  const [opened, whole] = ['opened', 'whole'].map((name) => join(folder, name));
  for (const name of ['open', 'xdg-open']) {
    const script = `#!/bin/sh\nprintf %s "$*" > '${opened}'\n: > '${whole}'\n`;
    writeFileSync(join(folder, name), script, { mode: 0o755 });
  }
  vi.stubEnv('PATH', folder);
  openBrowser('file:///tmp/a page;x.html');
  await vi.waitUntil(() => existsSync(whole), { timeout: 10_000 });
  expect(readFileSync(opened, 'utf8')).toBe('file:///tmp/a page;x.html');
});

test('where there is none, nothing fails', async () => {
  vi.stubEnv('PATH', join(folder, 'nowhere'));
  const failed = vi.fn();
  process.on('uncaughtException', failed);
  openBrowser('file:///tmp/page.html');
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.off('uncaughtException', failed);
  expect(failed).not.toHaveBeenCalled();
});
