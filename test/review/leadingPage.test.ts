import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { leadingPage } from '../../src/review/leadingPage';

test('the page leads to the address, only its writer can read it, and it goes', () => {
  const page = leadingPage('http://127.0.0.1:1/#a"<b');
  const path = fileURLToPath(page.url);
  expect(statSync(path).mode & 0o077).toBe(0);
  expect(readFileSync(path, 'utf8')).toContain('content="0;url=http://127.0.0.1:1/#a&quot;&lt;b"');
  page.remove();
  expect(existsSync(path)).toBe(false);
});
