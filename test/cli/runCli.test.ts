import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(__dirname, '..', '..');
const main = join(root, 'dist', 'cli', 'main.js');
const sample = join(root, 'data', 'tagged_alerts.csv');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...args: string[]): Promise<Run> {
  return new Promise((done) => {
    const env = { ...process.env, ALERT2ATTACK_DATA: '' };
    const child = execFile(process.execPath, [main, ...args], { cwd: folder, env }, (_, stdout, stderr) =>
      done({ code: child.exitCode, stdout, stderr }),
    );
  });
}

const commands = ['reproduce', 'train', 'evaluate', 'tag', 'attack', 'datasets', 'notebooks'];

test.each([
  [],
  ...commands.map((name) => [name]),
  ['notebooks', 'run'],
  ['attack', 'resolve'],
  ['datasets', 'build'],
])('help is there for: alert2attack %s %s', async (...args) => {
  const { code, stdout } = await run(...args.filter((arg) => typeof arg === 'string'), '--help');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Usage: alert2attack/);
});

test('help of every command shows an example', async () => {
  const runs = await Promise.all(commands.map((name) => run(name, '--help')));
  for (const { stdout } of runs) expect(stdout).toMatch(/Examples?:\n {2}\$ alert2attack/);
});

test('help loads none of the large packages', () => {
  const code = `
    const { createProgram } = require(${JSON.stringify(join(root, 'dist', 'cli', 'program.js'))});
    createProgram().helpInformation();
    console.log(JSON.stringify(Object.keys(require.cache)));`;
  return new Promise<void>((done) => {
    execFile(process.execPath, ['-e', code], (error, stdout) => {
      expect(error).toBeNull();
      const packages = new Set(
        (JSON.parse(stdout) as string[]).flatMap(
          (file) => file.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? [],
        ),
      );
      expect([...packages].sort()).toEqual(['commander']);
      done();
    });
  });
});

describe('what a user gives wrongly ends with 1 and one line that helps', () => {
  test.each<[string, string[], RegExp]>([
    ['an unknown command', ['trian'], /unknown command 'trian'[\s\S]*Did you mean train/],
    ['an unknown option', ['evaluate', sample, '--estimater', 'x'], /unknown option[\s\S]*--estimator/],
    [
      'an unknown estimator',
      ['evaluate', sample, '--estimator', 'forest'],
      /Allowed choices are[\s\S]*Did you mean random-forest/,
    ],
    ['a missing file', ['evaluate', 'none.csv'], /none\.csv/],
    ['a part out of range', ['evaluate', sample, '--test-size', '2'], /a number from 0\.01 to 0\.99/],
    ['a part that is no number', ['evaluate', sample, '--test-size', ''], /a number from/],
    ['a missing value', ['train', sample, '--out'], /argument missing/],
    ['a missing required option', ['tag', sample, '--out', 'x.csv'], /--model/],
    ['a folder without alerts', ['reproduce', '--data', root], /no tagged_alerts\.csv/],
    [
      'an unknown data set',
      ['datasets', 'build', 'x', '--out', 'y'],
      /Allowed choices are original, procedures/,
    ],
    [
      'procedures without a bundle',
      ['datasets', 'build', 'procedures', '--out', 'y'],
      /no procedure examples/,
    ],
    ['an unfit id', ['attack', 'resolve', 'T107.004'], /^$/],
  ])('%s', async (_, args, message) => {
    const { code, stderr } = await run(...args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(code).toBe(1);
  });
});

test('train, tag and evaluate work together', async () => {
  const trained = await run('train', sample, '--estimator', 'nearest-alert', '--out', 'model.json', '--json');
  expect(trained.code).toBe(0);
  expect(JSON.parse(trained.stdout)).toMatchObject({ rows: 2446, classes: 84, estimator: 'nearest-alert' });
  const tagged = await run(
    'tag',
    join(root, 'data', 'alerts.csv'),
    '--model',
    'model.json',
    '--out',
    'tagged.csv',
    '--json',
  );
  expect(JSON.parse(tagged.stdout)).toMatchObject({ rows: 308, dropped: 0 });
  expect(readFileSync(join(folder, 'tagged.csv'), 'utf8')).toMatch(
    /^alert,severity,source,src_ip,technique_id,/,
  );
  writeFileSync(join(folder, 'pickle.json'), Buffer.from([0x80, 4, 1]));
  const pickle = await run('tag', sample, '--model', 'pickle.json', '--out', 'none.csv');
  expect(pickle).toMatchObject({ code: 1, stderr: expect.stringContaining('Python pickle') });
  expect(readdirSync(folder)).not.toContain('none.csv');
});

test('evaluate --json has the promised keys', async () => {
  const { stdout } = await run(
    'evaluate',
    sample,
    '--estimator',
    'nearest-alert',
    '--test-size',
    '0.2',
    '--random-state',
    '42',
    '--json',
  );
  const figures = JSON.parse(stdout);
  const promised = [
    'estimator',
    'train',
    'test',
    'classes',
    'accuracy',
    'macroF1',
    'weightedF1',
    'top3',
    'seconds',
  ];
  expect(Object.keys(figures)).toEqual(expect.arrayContaining(promised));
  expect(figures).toMatchObject({ train: 1956, test: 490, accuracy: 348 / 490 });
});

test('reproduce --json has the promised keys', async () => {
  const { stdout } = await run('reproduce', '--skip-forest', '--json');
  const figures = JSON.parse(stdout);
  const counts = {
    rows: 2446,
    classes: 84,
    train: 1956,
    test: 490,
    trainClasses: 82,
    testClasses: 73,
    boostingFeatures: 5000,
  };
  expect(figures).toMatchObject({ ...counts, nearestAlert: { correct: 348, of: 490 }, tunedForest: null });
  expect(Object.keys(figures.nearestAlert)).toEqual(['correct', 'of', 'accuracy', 'macroF1', 'weightedF1']);
  for (const kind of ['aucAsReported', 'aucProper'])
    expect(Object.keys(figures[kind])).toEqual(['mean', 'top5']);
  expect(figures.autoTagFirst).toHaveLength(5);
});
