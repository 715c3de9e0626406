import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readdirSync, writeFileSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadedPackages } from '../loadedModules';
import { labelledFile, scratchFolder } from './scratchFolder';

const folder = scratchFolder();
const root = resolve(__dirname, '..', '..');
const main = join(root, 'dist', 'cli', 'main.js');
const labelled = labelledFile(folder);

function run(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', cwd: folder });
}

test('--help loads no package but commander', () => {
  expect(loadedPackages('dist/cli/main.js', '--help')).toEqual(['commander']);
});

test('the exit code says who is to blame', () => {
  expect(run('--help').status).toBe(0);
  const wrong = run('evaluate', 'none.csv');
  expect(wrong).toMatchObject({ status: 1, stdout: '' });
  expect(wrong.stderr).toMatch(/^alert2attack: .*none\.csv/);
});

test('train, tag and evaluate work one after the other', () => {
  const model = join(folder, 'model.json');
  expect(run('train', labelled, '--out', model)).toMatchObject({ status: 0, stderr: '' });
  const tag = run('tag', labelled, '--model', model, '--out', join(folder, 'tagged.csv'), '--json');
  expect(JSON.parse(tag.stdout)).toMatchObject({ rows: 12, dropped: 0 });
  expect(JSON.parse(run('evaluate', labelled, '--json').stdout)).toMatchObject({ train: 9, test: 3 });
});

test('a reader that closes the pipe early is no fault', () => {
  const command = `set -o pipefail; '${process.execPath}' '${main}' attack summary --json | head -1`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '{\n', stderr: '' });
});

test('Ctrl-C stops tag cleanly: nothing is left of the output', async () => {
  const model = join(folder, 'interrupted.json');
  run('train', labelled, '--out', model);
  const many = join(folder, 'many.csv');
  writeMany(many);
  const before = readdirSync(folder);
  const child = spawn(process.execPath, [
    main,
    'tag',
    many,
    '--model',
    model,
    '--out',
    join(folder, 'no.csv'),
  ]);
  const ended = once(child, 'close');
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  await outputBegun(child, before);
  child.kill('SIGINT');
  expect(await ended).toEqual([130, null]);
  expect(stderr).toBe('alert2attack: stopped\n');
  expect(readdirSync(folder)).toEqual(before);
});

function writeMany(path: string): void {
  writeFileSync(path, 'alert\n');
  const file = openSync(path, 'a');
  const block = 'lsass memory dumped with procdump and a registry run key for persistence\n'.repeat(10_000);
  for (let i = 0; i < 60; i++) writeSync(file, block);
  closeSync(file);
}

/** Waits until the temporary file of the output is there. */
async function outputBegun(child: ChildProcess, before: readonly string[]): Promise<void> {
  while (child.exitCode === null && readdirSync(folder).length === before.length) {
    await new Promise((resume) => setTimeout(resume, 5));
  }
}
