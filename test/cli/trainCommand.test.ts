import { readFileSync } from 'node:fs';
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
  expect(printed).toContain(`trained nearest-alert on 12 alerts of 3 techniques: ${out}`);
  expect(AlertTagger.load(out).predict(['procdump of lsass'])).toEqual(['T1003']);
});

test('train --json prints one object, and the same alerts give the same bytes', async () => {
  const paths = ['a.json', 'b.json'].map((name) => join(folder, name));
  const results = [];
  for (const out of paths) results.push(await capturedCli('train', labelled, '--out', out, '--json'));
  const { metrics, ...result } = JSON.parse(results[0].out);
  expect(result).toMatchObject({ model: paths[0], estimator: 'nearest-alert', rows: 12, classes: 3 });
  expect(Object.keys(metrics)).toEqual(['accuracy', 'macroF1', 'weightedF1', 'top3', 'measuredOn']);
  expect(readFileSync(paths[0]).equals(readFileSync(paths[1]))).toBe(true);
});
