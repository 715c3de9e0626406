import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { AlertTagger } from '../../src/tagger/alertTagger';
import { writeRecipeFile } from '../../src/tagger/recipeFile';
import { alertsWithMetadata } from '../tagger/alertsWithMetadata';
import { capturedCli } from './capturedCli';
import { labelledFile, scratchFolder } from './scratchFolder';

const folder = scratchFolder();
const { alerts, ids, columns } = alertsWithMetadata;
const csv = join(folder, 'metadata.csv');
const cells = ['severity', 'source', 'src_ip'].map((name) => columns.column(name));
writeFileSync(
  csv,
  [
    'id,alert,severity,source,src_ip',
    ...alerts.map((alert, i) => [ids[i], alert, ...cells.map((c) => c[i])].join()),
  ].join('\n'),
);

test('train --metadata reads other columns where they help, and tag and explain read them too', async () => {
  const model = join(folder, 'model.json');
  const train = ['train', csv, '--estimator', 'linear-svc', '--metadata', '--out', model];
  const { code, out, err } = await capturedCli(...train);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(
    /^metadata \(severity, source, src_ip\): accuracy over 5 folds 1\.0000 with them, 0\.\d+ .*, used$/m,
  );
  expect(out).toContain('held back: accuracy 1.000');
  const told = JSON.parse((await capturedCli(...train, '--json')).out);
  expect(told.metadata).toMatchObject({ columns: ['severity', 'source', 'src_ip'], gain: { helps: true } });

  const tagged = join(folder, 'tagged.csv');
  expect((await capturedCli('tag', csv, '--model', model, '--out', tagged)).err).toBe('');
  const lines = readFileSync(tagged, 'utf8').trim().split('\n').slice(1);
  for (const line of lines) expect(line.split(',')[5]).toBe(line.split(',')[0]);
  const explained = await capturedCli('explain', '--model', model, '--row', '1', csv, '--json');
  const terms = JSON.parse(explained.out).contributions.map(({ term }: { term: string }) => term);
  expect(terms).toContain('source=EDR');
});

test('next-to-label of such a model reads the columns, and a column that is missing is warned of', async () => {
  const model = join(folder, 'always.json');
  await capturedCli('train', csv, '--estimator', 'nearest-alert', '--metadata', 'always', '--out', model);
  expect(AlertTagger.load(model).metadata).not.toBeNull();
  expect(AlertTagger.load(model).metadataGain).toBeNull();
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  const open = join(folder, 'open.csv');
  writeFileSync(open, 'alert,severity,source,src_ip\nlsass read,high,EDR,\n');
  await capturedCli('next-to-label', open, '--model', model, '--json');
  expect(warn).not.toHaveBeenCalled();
  writeFileSync(open, 'alert,severity,src_ip\nlsass read,high,\n');
  await capturedCli('next-to-label', open, '--model', model, '--json');
  expect(warn.mock.calls).toEqual([['the model reads source too: without, they count as empty']]);
  warn.mockRestore();
});

test.each([
  [['--metadata'], 'evidence reads the text only'],
  [['--metadata', 'sometimes', '--estimator', 'linear-svc'], 'auto, always'],
  [['--metadata', '--unlabelled', '--estimator', 'linear-svc'], 'cannot be used with'],
])('train %j says what is wrong, and writes nothing', async (flags, message) => {
  const out = join(folder, 'none.json');
  const { code, err } = await capturedCli('train', csv, '--out', out, ...flags);
  expect(code).toBe(1);
  expect(err).toContain(message);
  expect(existsSync(out)).toBe(false);
});

test('a recipe file that asks for metadata is told of as well', async () => {
  const recipe = join(folder, 'recipe.json');
  writeRecipeFile(recipe, { vectorizer: {}, classifier: { name: 'complement-nb' }, metadata: 'auto' });
  const train = ['train', csv, '--recipe', recipe, '--out', join(folder, 'recipe-model.json')];
  expect((await capturedCli(...train)).out).toMatch(/^metadata \(severity, source, src_ip\): .*, used$/m);
});

test('train --metadata on a file without them says which columns there are', async () => {
  const out = join(folder, 'none.json');
  const flags = ['--estimator', 'linear-svc', '--metadata', '--out', out];
  const { code, err } = await capturedCli('train', labelledFile(folder), ...flags);
  expect(code).toBe(1);
  expect(err).toContain('give one of the columns severity, source, src_ip');
});

test('train takes several files, says what each gave, and counts a row of two once', async () => {
  const labelled = labelledFile(folder);
  const more = join(folder, 'more.csv');
  writeFileSync(
    more,
    'id,alert\nT1003,lsass memory dumped with procdump on alpha\n,open\nT1105,certutil urlcache\n',
  );
  const args = ['train', labelled, more, '--estimator', 'nearest-alert', '--out', join(folder, 'both.json')];
  const { code, out } = await capturedCli(...args);
  expect(code).toBe(0);
  expect(out).toContain('on 13 alerts of 4 techniques');
  expect(out).toContain(
    `12 rows of ${labelled}, 1 rows of ${more}; 1 rows were there already, and count once`,
  );
  expect(JSON.parse((await capturedCli(...args, '--json')).out)).toMatchObject({
    files: [
      { path: labelled, rows: 12, repeated: 0 },
      { path: more, rows: 1, repeated: 1 },
    ],
    conflicts: [],
    dropped: 1,
  });
});
