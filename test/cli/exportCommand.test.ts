import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readBulk } from '../export/ecsSchema';
import { navigatorSchema } from '../export/navigatorSchema';
import { stixSchema } from '../export/stixSchema';
import { capturedCli } from './capturedCli';
import { labelledFile, scratchFolder } from './scratchFolder';

const folder = scratchFolder();
const tagged = join(folder, 'tagged.csv');
const out = (name: string): string => join(folder, name);

beforeAll(async () => {
  const model = join(folder, 'model.json');
  const alerts = join(folder, 'alerts.csv');
  writeFileSync(alerts, 'when,alert\n2026-01-01,procdump read lsass memory\n,"=run key, registry"\n');
  await capturedCli('train', labelledFile(folder), '--out', model);
  await capturedCli('tag', alerts, '--model', model, '--out', tagged);
});

test('export writes a layer, and says how many alerts of how many techniques', async () => {
  const {
    code,
    out: printed,
    err,
  } = await capturedCli('export', tagged, '--to', 'navigator', '--out', out('layer.json'));
  expect({ code, err, printed }).toEqual({
    code: 0,
    err: '',
    printed: `wrote 2 alerts of 2 techniques: ${out('layer.json')}\n`,
  });
  const layer = navigatorSchema.parse(JSON.parse(readFileSync(out('layer.json'), 'utf8')));
  expect(layer.techniques.map(({ techniqueID }) => techniqueID)).toEqual(['T1003', 'T1547']);
});

test('export gives the options to the format', async () => {
  const times = ['--created', '2026-03-01', '--time-column', 'when'];
  const stix = [
    'export',
    tagged,
    '--to',
    'stix',
    '--out',
    out('a.json'),
    '--producer',
    'Example CERT',
    ...times,
  ];
  const ecs = ['export', tagged, '--to', 'ecs', '--out', out('a.ndjson'), '--index', 'alerts', ...times];
  expect((await capturedCli(...stix)).code).toBe(0);
  expect((await capturedCli(...ecs)).code).toBe(0);
  const bundle = stixSchema.parse(JSON.parse(readFileSync(out('a.json'), 'utf8')));
  expect(bundle.objects[0]).toMatchObject({ type: 'identity', name: 'Example CERT' });
  expect(bundle.objects.at(-1)!.created).toBe('2026-03-01T00:00:00.000Z');
  const bulk = readBulk(readFileSync(out('a.ndjson'), 'utf8'));
  expect(bulk.map(({ action }) => action.create._index)).toEqual(['alerts', 'alerts']);
  expect(bulk.map(({ document }) => document['@timestamp'])).toEqual([
    '2026-01-01T00:00:00.000Z',
    '2026-03-01T00:00:00.000Z',
  ]);
});

test('export takes labelled alerts by the name of their column', async () => {
  const args = ['--id-column', 'id', '--to', 'navigator', '--out', out('labels.json'), '--json'];
  const { out: printed } = await capturedCli('export', labelledFile(folder), ...args);
  expect(JSON.parse(printed)).toMatchObject({ rows: 12, techniques: 3 });
});

test('export guards formulas in CSV, if not told otherwise', async () => {
  const args = ['export', tagged, '--to', 'csv', '--out', out('a.csv')];
  await capturedCli(...args);
  expect(readFileSync(out('a.csv'), 'utf8')).toContain(`"'=run key, registry"`);
  await capturedCli(...args, '--no-guard-formulas');
  expect(readFileSync(out('a.csv'), 'utf8')).toContain(`"=run key, registry"`);
});

test('export says what it left out, and why', async () => {
  const mixed = out('mixed.csv');
  writeFileSync(
    mixed,
    'alert,technique_id,status\na,T1003,tagged\nb,,needs review\nc,benign,tagged\nd,T1059.001,\n,T1003,\n',
  );
  const { out: printed } = await capturedCli('export', mixed, '--to', 'misp', '--out', out('event.json'));
  expect(printed.split('\n')).toEqual([
    `wrote 2 alerts of 2 techniques: ${out('event.json')}`,
    '1 rows without a technique, or that need review: left out',
    '1 rows without an alert: left out',
    '1 rows with an id that is no technique of the shipped catalogue of ATT&CK 18.1: left out',
    expect.stringMatching(/^ {2}"benign" \(1 rows, first in line 4\): "benign" is no technique id/),
    '1 sub-techniques are without a name in the shipped catalogue of ATT&CK 18.1: give a full ATT&CK with --attack',
    '',
  ]);
  const table = await capturedCli('export', mixed, '--to', 'jsonl', '--out', out('a.jsonl'), '--json');
  expect(JSON.parse(table.out)).toMatchObject({
    format: 'jsonl',
    rows: 4,
    techniques: null,
    attack: null,
    leftOut: { untagged: 1, withoutAlert: 1, unfit: 0 },
  });
});

test('export refuses what it cannot use, and writes nothing', async () => {
  const plain = out('plain.csv');
  writeFileSync(plain, 'alert\nx\n');
  const failures: [args: string[], message: RegExp][] = [
    [[plain, '--to', 'stix'], /there is no column "technique_id".*alert2attack tag/],
    [[tagged, '--to', 'word'], /Allowed choices are navigator, stix/],
    [[tagged, '--to', 'stix', '--created', 'noon'], /expected a time such as 2026-01-31T23:59:59Z/],
    [[tagged, '--to', 'csv', '--score', 'counts'], /score is for navigator/],
    [[tagged], /required option '--to <format>' not specified/],
  ];
  for (const [args, message] of failures) {
    expect(await capturedCli('export', ...args, '--out', out('none'))).toMatchObject({
      code: 1,
      err: expect.stringMatching(message),
    });
  }
  expect(existsSync(out('none'))).toBe(false);
});
