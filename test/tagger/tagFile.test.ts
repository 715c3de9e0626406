import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { readAlertTable } from '../../src/alerts/readAlertTable';
import { loadAttack } from '../../src/attack/loadAttack';
import { AlertTagger } from '../../src/tagger/alertTagger';
import { tagFile } from '../../src/tagger/tagFile';
import { informedAttack, teaAlerts, teaIds } from './informedAttack';

let tagger: AlertTagger;
beforeAll(async () => {
  const alerts = ['lsass memory dumped', 'run key added to registry', 'scheduled task created'];
  tagger = new AlertTagger({ estimator: 'nearest-alert' }).fit(
    alerts,
    ['T1003', 'T1547', 'T1053'],
    await loadAttack(),
  );
});

let folder: string;
let output: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tag-'));
  output = join(folder, 'tagged.csv');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function input(text: string): string {
  const path = join(folder, 'alerts.csv');
  writeFileSync(path, text);
  return path;
}

test('the columns of the input stay, and technique, tactics, scores and candidates follow', async () => {
  const path = input('host,alert\n007,"lsass, dumped"\nsrv,run key\n');
  expect(await tagFile(tagger, path, output)).toEqual({ path: output, rows: 2, dropped: 0 });
  const table = await readAlertTable(output);
  expect(table.columns.slice(0, 6)).toEqual([
    'host',
    'alert',
    'technique_id',
    'technique_name',
    'tactics',
    'score',
  ]);
  expect(table.columns.slice(6)).toEqual([
    'candidate_2',
    'candidate_2_score',
    'candidate_3',
    'candidate_3_score',
  ]);
  expect(table.row(0).slice(0, 5)).toEqual([
    '007',
    'lsass, dumped',
    'T1003',
    'OS Credential Dumping',
    'credential-access',
  ]);
  expect(table.column('technique_id')).toEqual(['T1003', 'T1547']);
});

test('rows without an alert are left out and counted, over many batches', async () => {
  const rows = Array.from({ length: 50 }, (_, i) => (i % 10 === 0 ? '  ,x' : `task ${i},x`));
  const written = await tagFile(tagger, input(`alert,b\n${rows.join('\n')}\n`), output, { batchRows: 7 });
  expect(written).toMatchObject({ rows: 45, dropped: 5 });
  expect((await readAlertTable(output)).rows).toBe(45);
});

test('formulas are guarded when asked for, and kept otherwise', async () => {
  const path = input('alert\n=cmd|lsass\n');
  await tagFile(tagger, path, output);
  expect((await readAlertTable(output)).alerts).toEqual(['=cmd|lsass']);
  await tagFile(tagger, path, output, { guardFormulas: true });
  expect((await readAlertTable(output)).alerts).toEqual(["'=cmd|lsass"]);
});

test('one candidate adds no further columns', async () => {
  await tagFile(tagger, input('alert\nlsass\n'), output, { candidates: 1 });
  expect((await readAlertTable(output)).columns.at(-1)).toBe('score');
});

test('a file that is tagged already is refused', async () => {
  await expect(tagFile(tagger, input('alert,score\nlsass,1\n'), output)).rejects.toThrow(
    /a column score already/,
  );
});

test('nothing is left behind when a later row is unfit, or the work is stopped', async () => {
  const ragged = input(`alert,b\n${'lsass,1\n'.repeat(40)}one,two,three\n`);
  await expect(tagFile(tagger, ragged, output, { batchRows: 5 })).rejects.toThrow(/line 42/);
  expect(readdirSync(folder)).toEqual(['alerts.csv']);
  const stop = AbortSignal.abort();
  await expect(tagFile(tagger, input('alert\nlsass\n'), output, { signal: stop })).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['alerts.csv']);
});

test('known_from tells techniques of labelled alerts from those that ATT&CK alone tells of', async () => {
  const informed = new AlertTagger({ calibrate: false }).fit(teaAlerts, teaIds, informedAttack);
  await tagFile(informed, input('alert\nkettle lid open\nsugar cubes under the carpet\n'), output);
  const table = await readAlertTable(output);
  expect(table.columns.at(-1)).toBe('known_from');
  expect(table.column('technique_id')).toEqual(['T9001', 'T9003']);
  expect(table.column('known_from')).toEqual(['alerts', 'attack']);
});

test('known_from is left empty with the technique where the tagger is not sure', async () => {
  const informed = new AlertTagger().fit(teaAlerts, teaIds, informedAttack);
  await tagFile(informed, input('alert\nkettle\n'), output, { minConfidence: 1 });
  const table = await readAlertTable(output);
  expect(table.columns.slice(-3)).toEqual(['confidence', 'known_from', 'status']);
  expect(['technique_id', 'known_from', 'status'].map((name) => table.column(name)[0])).toEqual([
    '',
    '',
    'needs review',
  ]);
});
