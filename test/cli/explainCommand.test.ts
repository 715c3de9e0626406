import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { createProgram } from '../../src/cli/program';
import { AlertTagger } from '../../src/tagger/alertTagger';

const folder = mkdtempSync(join(tmpdir(), 'explain-'));
const model = join(folder, 'model.json');
const alerts = join(folder, 'alerts.csv');

beforeAll(async () => {
  const texts = ['lsass memory dumped', 'powershell ran a command', 'scheduled task created'];
  new AlertTagger({ estimator: 'nearest-alert' })
    .fit(texts, ['T1003', 'T1059', 'T1053'], await loadAttack())
    .save(model);
  writeFileSync(alerts, 'alert\nnothing known\n"LSASS, dumped"\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...words: string[]): Promise<string> {
  let out = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  try {
    await createProgram().parseAsync(['node', 'alert2attack', 'explain', '--model', model, ...words]);
  } finally {
    write.mockRestore();
  }
  return out;
}

test('explain --text tells an alert in plain text', async () => {
  expect(await run('--text', 'LSASS dumped')).toMatch(/^T1003 {2}score/);
});

test('explain --row --json gives what adds up, and where it stands', async () => {
  const told = JSON.parse(await run('--row', '1', alerts, '--json'));
  expect(Object.keys(told)).toEqual([
    'technique',
    'score',
    'base',
    'contributions',
    'neighbours',
    'attackSentence',
    'runnerUp',
  ]);
  const sum = told.contributions.reduce(
    (total: number, { value }: { value: number }) => total + value,
    told.base,
  );
  expect(sum).toBeCloseTo(told.score, 9);
  expect(told.contributions).toContainEqual({ term: 'dumped', start: 7, end: 13, value: expect.any(Number) });
  expect(told.neighbours[0]).toMatchObject({ row: 0, id: 'T1003' });
});

test.each([
  [[], /either --text TEXT, or --row/],
  [['--text', 'x', '--row', '1'], /either --text TEXT, or --row/],
  [['--text', 'x', alerts], /leave .* out/],
  [['--row', '1'], /needs the file of alerts/],
  [['--row', '2', alerts], /no row 2: its 2 alerts are rows 0 to 1/],
])('explain %j says what is wrong', async (words, message) => {
  await expect(run(...words)).rejects.toThrow(message);
});
