import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { InputError } from '../../src/errors/inputError';
import { exportFormats } from '../../src/export/exportFormat';
import { exportTagged } from '../../src/export/exportTagged';
import { AlertTagger } from '../../src/tagger/alertTagger';
import { tagFile } from '../../src/tagger/tagFile';
import { file } from '../alerts/scratch';
import { temporaryFolder } from '../attack/teaRoom';
import { taggedFile } from './taggedFile';

let tagged = '';
beforeAll(async () => {
  const alerts = ['lsass memory dumped', 'run key added to registry', 'scheduled task created'];
  const tagger = new AlertTagger({ estimator: 'nearest-alert' }).fit(
    alerts,
    ['T1003', 'T1547', 'T1053'],
    await loadAttack(),
  );
  const input = file('alerts.csv', 'host,alert\na,lsass\nb,run key\nc,task\nd,lsass dump\n');
  tagged = file('tagged.csv', '');
  await tagFile(tagger, input, tagged);
});

it('writes what "tag" wrote in every format, and says what it wrote', async () => {
  const folder = temporaryFolder();
  for (const to of exportFormats) {
    const isTable = ['csv', 'jsonl', 'parquet'].includes(to);
    const written = await exportTagged(tagged, join(folder, 'new', to), { to });
    expect(written).toMatchObject({
      path: join(folder, 'new', to),
      format: to,
      rows: 4,
      techniques: isTable ? null : 3,
      unnamed: 0,
      leftOut: { untagged: 0, withoutAlert: 0, unfit: 0, unfitIds: [] },
    });
    expect(readFileSync(written.path)).toHaveLength(written.bytes);
  }
  expect(readdirSync(join(folder, 'new')).sort()).toEqual([...exportFormats].sort());
});

it('reads gzip, and the columns that the options name', async () => {
  const out = join(temporaryFolder(), 'layer.json');
  const path = file('labelled.csv.gz', gzipSync('id,text\nT1059.001,powershell\n'));
  const written = await exportTagged(path, out, { to: 'navigator', idColumn: 'id', alertColumn: 'text' });
  expect(written).toMatchObject({ rows: 1, techniques: 1, unnamed: 1 });
});

it('an export that fails leaves what was there, and nothing else', async () => {
  const folder = temporaryFolder();
  const out = join(folder, 'out');
  writeFileSync(out, 'before');
  const late = taggedFile([
    ...Array.from({ length: 200 }, () => ({ technique_id: 'T1003', score: '1' })),
    { technique_id: 'T1003', score: 'high' },
  ]);
  const untagged = taggedFile([{ technique_id: '' }]);
  const plain = file('plain.csv', 'alert,host\nlsass,a\n');
  for (const to of exportFormats) {
    await expect(exportTagged(plain, out, { to })).rejects.toThrow(InputError);
    if (to !== 'csv') await expect(exportTagged(late, out, { to })).rejects.toThrow(/line 201: score/);
    const isTable = ['csv', 'jsonl', 'parquet'].includes(to);
    if (!isTable) await expect(exportTagged(untagged, out, { to })).rejects.toThrow(/no row has a technique/);
    const signal = AbortSignal.abort();
    await expect(exportTagged(tagged, out, { to, signal })).rejects.toThrow(/abort/i);
  }
  expect(readdirSync(folder)).toEqual(['out']);
  expect(readFileSync(out, 'utf8')).toBe('before');
});

it('refuses to write over the file that it reads, a missing file, and a place that cannot be', async () => {
  const folder = temporaryFolder();
  await expect(exportTagged(tagged, tagged, { to: 'csv' })).rejects.toThrow(/is the file to read/);
  const missing = join(folder, 'none.csv');
  await expect(exportTagged(missing, join(folder, 'x'), { to: 'csv' })).rejects.toThrow(
    /there is no such file/,
  );
  await expect(exportTagged(tagged, join(tagged, 'x'), { to: 'csv' })).rejects.toThrow(InputError);
  expect(existsSync(join(folder, 'x'))).toBe(false);
});
