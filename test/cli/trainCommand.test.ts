import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AlertTagger } from '../../src/tagger/alertTagger';
import { capturedCli } from './capturedCli';
import { labelledFile, scratchFolder } from './scratchFolder';

const folder = scratchFolder();
const labelled = labelledFile(folder);

test('train writes a model file that tags, and prints what it measured', async () => {
  const out = join(folder, 'models', 'model.json');
  const { code, out: printed, err } = await capturedCli('train', labelled, '--out', out);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(printed).toContain(`trained evidence on 12 alerts of 3 techniques: ${out}`);
  expect(AlertTagger.load(out).predict(['procdump of lsass'])).toEqual(['T1003']);
});

test('train --json prints one object, and the same alerts give the same bytes', async () => {
  const paths = ['a.json', 'b.json'].map((name) => join(folder, name));
  const results = [];
  for (const out of paths) results.push(await capturedCli('train', labelled, '--out', out, '--json'));
  const { metrics, ...result } = JSON.parse(results[0].out);
  expect(result).toMatchObject({ model: paths[0], estimator: 'evidence', rows: 12, classes: 3 });
  expect(Object.keys(metrics)).toEqual(['accuracy', 'macroF1', 'weightedF1', 'top3', 'measuredOn']);
  expect(readFileSync(paths[0]).equals(readFileSync(paths[1]))).toBe(true);
});

test('train --unlabelled says gain or loss, and uses alerts without an id only where they help', async () => {
  const alerts = join(folder, 'alerts.csv');
  writeFileSync(alerts, 'id,alert\n,lsass read by procdump\n ,run key set\nT1003,lsass memory\n');
  const out = join(folder, 'partial.json');
  const { code, out: printed } = await capturedCli(
    'train',
    labelled,
    '--estimator',
    'nearest-alert',
    '--out',
    out,
    '--unlabelled',
    alerts,
  );
  expect(code).toBe(0);
  expect(printed).toMatch(/^unlabelled: 2 alerts, about \d .* not used$/m);
  const told = await capturedCli(
    'train',
    labelled,
    '--estimator',
    'nearest-alert',
    '--out',
    out,
    '--json',
    '--unlabelled',
    alerts,
  );
  expect(JSON.parse(told.out).unlabelled).toMatchObject({ labelled: 12, unlabelled: 2, helps: false });
  const alone = join(folder, 'alone.json');
  await capturedCli('train', labelled, '--estimator', 'nearest-alert', '--out', alone);
  expect(readFileSync(out).equals(readFileSync(alone))).toBe(true);
});

test('train --unlabelled without a file takes the rows that have no id yet, and refuses when there are none', async () => {
  const out = join(folder, 'own.json');
  const own = join(folder, 'own.csv');
  writeFileSync(own, `${readFileSync(labelled, 'utf8')},lsass read\n`);
  const { out: printed } = await capturedCli(
    'train',
    own,
    '--estimator',
    'nearest-alert',
    '--out',
    out,
    '--unlabelled',
    '--json',
  );
  expect(JSON.parse(printed)).toMatchObject({ rows: 12, unlabelled: { unlabelled: 1 } });
  const { code, err } = await capturedCli('train', labelled, '--out', out, '--unlabelled');
  expect(code).toBe(1);
  expect(err).toMatch(/no alert without an id in .*labelled\.csv/);
});
