import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writePlotsIndex } from '../../src/notebook/plotsIndex';

it('writePlotsIndex shows each figure with its finding, alt text and files, in the reader’s theme', () => {
  const folder = mkdtempSync(join(tmpdir(), 'a2a-plots-'));
  const figure = {
    title: '<script> leads',
    alt: 'Bars of "T1059"',
    png: join(folder, 'a b.png'),
    svg: join(folder, 'a b.svg'),
    darkSvg: join(folder, 'a b-dark.svg'),
  };
  const page = readFileSync(writePlotsIndex([figure], folder), 'utf8');
  rmSync(folder, { recursive: true });
  expect(page).toContain('&lt;script&gt; leads');
  expect(page).not.toContain('<script>');
  expect(page).toContain('src="a%20b.svg" alt="Bars of &quot;T1059&quot;"');
  expect(page).toContain('media="screen and (prefers-color-scheme: dark)" srcset="a%20b-dark.svg"');
  expect(page).toContain('<a href="a%20b.png">PNG</a>');
});
