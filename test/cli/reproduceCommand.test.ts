import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { capturedCli } from './capturedCli';
import { scratchFolder } from './scratchFolder';

const folder = scratchFolder();
const words = ['lsass memory dumped', 'powershell encoded command', 'registry run key'];
const rows = words.flatMap((text, k) => Array.from({ length: 8 }, (_, i) => `T100${k},${text} on host${i}`));
writeFileSync(join(folder, 'tagged_alerts.csv'), `id,alert\n${rows.join('\n')}\n`);
writeFileSync(join(folder, 'alerts.csv'), 'alert\nlsass dumped\n');

test('reproduce prints a table with nothing reported beside alerts that are not the study’s', async () => {
  const { code, out } = await capturedCli('reproduce', '--data', folder);
  expect(code).toBe(0);
  expect(out).toMatch(/^figure +reported +here +why they differ$/m);
  expect(out).toMatch(/^alerts +– +24$/m);
  expect(out).toMatch(/^tuned forest, accuracy +– +1\.000 \(5 of 5\)$/m);
  expect(out).toMatch(/^first techniques tagged +– +T1000$/m);
});

test('reproduce --skip-forest --json prints the same figures as data', async () => {
  const { out } = await capturedCli('reproduce', '--data', folder, '--skip-forest', '--json');
  expect(JSON.parse(out)).toMatchObject({ rows: 24, classes: 3, train: 19, test: 5, tunedForest: null });
});

test('reproduce --full-grid goes on from its journal, and says what is wrong with one of other alerts', async () => {
  const journal = join(folder, 'journal.jsonl');
  writeFileSync(journal, '{"search":"another"}\n');
  const other = await capturedCli('reproduce', '--data', folder, '--full-grid', '--journal', journal);
  expect(other).toMatchObject({ code: 1, out: '' });
  expect(other.err).toContain('is the journal of another search: delete it, or name another file');
});

test('reproduce refuses a folder without alerts, and a number of jobs that is none', async () => {
  const empty = await capturedCli('reproduce', '--data', join(folder, 'none'));
  expect(empty).toMatchObject({ code: 1, err: expect.stringContaining('has no tagged_alerts.csv') });
  const jobs = await capturedCli('reproduce', '--jobs', '0');
  expect(jobs).toMatchObject({ code: 1, err: expect.stringContaining('--jobs') });
  expect(existsSync(join(folder, 'none'))).toBe(false);
});
