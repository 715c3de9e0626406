import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { capturedCli } from './capturedCli';
import { labelledFile, scratchFolder } from './scratchFolder';

const folder = scratchFolder();
const model = join(folder, 'model.json');
const alerts = join(folder, 'alerts.csv');

beforeAll(async () => {
  await capturedCli('train', labelledFile(folder), '--out', model);
  const rows = [
    ',h1,"procdump, then lsass"',
    'T1059,h2,powershell with a label',
    ',h3,registry run key and powershell command',
    ',h4,registry run key and powershell command',
    ' ,h5,dns tunnel to a new domain',
  ];
  writeFileSync(alerts, `id,host,alert\n${rows.join('\n')}\n`);
});

const wasTerminal = process.stderr.isTTY;
afterEach(() => {
  process.stderr.isTTY = wasTerminal;
});

test('next-to-label shows on a terminal how many are picked', async () => {
  process.stderr.isTTY = true;
  const { code, err } = await capturedCli('next-to-label', alerts, '--model', model, '--count', '2');
  expect(code).toBe(0);
  expect(err).toMatch(/alerts picked █+ 2\/2/);
});

test('next-to-label writes rows that train takes once their ids are filled in', async () => {
  const out = join(folder, 'label-me.csv');
  const args = ['next-to-label', alerts, '--model', model, '--count', '3', '--candidates', '2', '--out', out];
  const { code, out: printed, err } = await capturedCli(...args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(printed).toBe(`picked 3 of 4 alerts without a label: ${out}\n`);
  const [head, ...rows] = readFileSync(out, 'utf8').trimEnd().split('\n');
  expect(head).toBe(
    'id,host,alert,candidate_1,candidate_1_name,candidate_1_score,candidate_2,candidate_2_name,candidate_2_score',
  );
  expect(rows.length).toBe(3);
  for (const row of rows) expect(row).toMatch(/^,h[1345],.*,T1\d{3},[A-Z][\w /-]+,[\d.]+,T1\d{3},/);
  writeFileSync(out, [head, ...rows.map((row) => `T1071${row}`)].join('\n'));
  const trained = await capturedCli('train', out, '--out', join(folder, 'next.json'), '--json');
  expect(JSON.parse(trained.out)).toMatchObject({ rows: 3, classes: 1, labels: [] });
});

test('next-to-label prints the rows where no file is named, or JSON', async () => {
  const printed = await capturedCli('next-to-label', alerts, '--model', model, '--count', '1');
  expect(printed.out.split('\n').length).toBe(3);
  const { out } = await capturedCli('next-to-label', alerts, '--model', model, '--json');
  const { of, path, alerts: picked } = JSON.parse(out);
  expect([of, path]).toEqual([4, null]);
  const rows = picked.map(({ row }: { row: number }) => row).sort();
  expect(rows).toEqual([0, 2, 4]);
  expect(picked[0].candidates.length).toBe(3);
});

test.each([
  [['--count', '0'], /count/],
  [['--model', 'none.json'], /none\.json/],
])('next-to-label %j says what is wrong', async (words, message) => {
  const { code, err } = await capturedCli('next-to-label', alerts, '--model', model, ...words);
  expect(code).toBe(1);
  expect(err).toMatch(message);
});
