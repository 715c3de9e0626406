import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { capturedCli } from './capturedCli';
import { labelledFile, scratchFolder } from './scratchFolder';

const folder = scratchFolder();
const model = join(folder, 'model.json');

beforeAll(async () => {
  await capturedCli('train', labelledFile(folder), '--out', model);
});

function alerts(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('tag writes the columns of the input and those of the tags', async () => {
  const csv = alerts('in.csv', 'host,alert\na,procdump read lsass memory\nb,\n007,"=run key, registry"\n');
  const out = join(folder, 'out.csv');
  const { code, out: printed, err } = await capturedCli('tag', csv, '--model', model, '--out', out);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(printed).toMatch(/^tagged 2 alerts in [\d.]+ s, 1 rows without alert left out: /);
  const [head, first, second] = readFileSync(out, 'utf8').split(/\r?\n/);
  expect(head).toBe(
    'host,alert,technique_id,technique_name,tactics,score,candidate_2,candidate_2_score,candidate_3,candidate_3_score,known_from',
  );
  expect(first).toMatch(
    /^a,procdump read lsass memory,T1003,OS Credential Dumping,credential-access,0\.\d{4},/,
  );
  expect(second).toMatch(/^007,"=run key, registry",T1547,/);
});

test('tag --json, --candidates and --guard-formulas', async () => {
  const csv = alerts('formula.csv', 'alert\n=cmd powershell\n');
  const out = join(folder, 'guarded.csv');
  const args = [
    'tag',
    csv,
    '--model',
    model,
    '--out',
    out,
    '--candidates',
    '1',
    '--guard-formulas',
    '--json',
  ];
  const result = JSON.parse((await capturedCli(...args)).out);
  expect(result).toMatchObject({ path: out, rows: 1, dropped: 0 });
  expect(Object.keys(result)).toEqual(['path', 'rows', 'dropped', 'seconds']);
  expect(readFileSync(out, 'utf8')).toMatch(
    /^alert,technique_id,technique_name,tactics,score,known_from\r?\n'=cmd powershell,T1059,/,
  );
});

test('tag refuses a file that is tagged already, and one that breaks off, and writes nothing', async () => {
  const out = join(folder, 'none.csv');
  const tagged = alerts('tagged.csv', 'alert,score\nx,1\n');
  const ragged = alerts('ragged.csv', 'alert,host\nlsass,a\nlsass\n');
  expect(await capturedCli('tag', tagged, '--model', model, '--out', out)).toMatchObject({
    code: 1,
    err: expect.stringContaining('has a column score already'),
  });
  expect(await capturedCli('tag', ragged, '--model', model, '--out', out)).toMatchObject({
    code: 1,
    err: expect.stringContaining('ragged.csv'),
  });
  expect(existsSync(out)).toBe(false);
});
