import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { atomicYaml, tarball } from '../alerts/datasets/tarball';
import { teaRoomPath } from '../attack/teaRoom';
import { capturedCli } from './capturedCli';
import { scratchFolder } from './scratchFolder';

const folder = scratchFolder();
const atomic = tarball('atomic.tar.gz', { 'a/atomics/T1003/T1003.yaml': atomicYaml('T1003', 'dump') });

const wasTerminal = process.stderr.isTTY;
afterEach(() => {
  process.stderr.isTTY = wasTerminal;
});

test('datasets build original shows on a terminal how much of a file is read', async () => {
  process.stderr.isTTY = true;
  const args = ['datasets', 'build', 'original', '--out', join(folder, 'seen'), '--from', await atomic];
  const { code, err } = await capturedCli(...args);
  expect(code).toBe(0);
  expect(err).toMatch(/bytes read █+ (\d+)\/\1, /);
  expect(err.endsWith('\r\u001b[K')).toBe(true);
});

test('datasets build original --from builds what the tarball holds, and says what it left out and from which commit', async () => {
  const out = join(folder, 'original');
  const result = await capturedCli('datasets', 'build', 'original', '--out', out, '--from', await atomic);
  expect(result.code).toBe(0);
  expect(result.out).toMatch(/^wrote 1 rows of 1 techniques: .*tagged_alerts\.csv$/m);
  expect(result.out).toMatch(/^ {2}sha256 [0-9a-f]{64}$/m);
  expect(result.out).toMatch(/^ {2}warning: .*atomic\.tar\.gz is of an unknown commit/m);
  expect(result.out).toMatch(/^left out alerts\.csv: no tarball of splunk\/security_content was given$/m);
  expect(readFileSync(join(out, 'tagged_alerts.csv'), 'utf8')).toContain('T1003');
});

test('datasets build --json prints the same as data', async () => {
  const args = [
    'datasets',
    'build',
    'original',
    '--out',
    join(folder, 'json'),
    '--from',
    await atomic,
    '--json',
  ];
  const { built, leftOut } = JSON.parse((await capturedCli(...args)).out);
  expect(built).toMatchObject([{ rows: 1, classes: 1, path: join(folder, 'json', 'tagged_alerts.csv') }]);
  expect(leftOut).toMatchObject([{ file: 'alerts.csv' }]);
});

test('datasets build procedures takes sentences from a bundle', async () => {
  const out = join(folder, 'procedures');
  const args = ['datasets', 'build', 'procedures', '--out', out, '--attack', teaRoomPath()];
  const result = await capturedCli(...args);
  expect(result).toMatchObject({ code: 0, err: '' });
  expect(result.out).toMatch(/^wrote \d+ rows of \d+ techniques: .*\.csv/m);
});

test.each([
  [['procedure', '--out', 'x'], 'Allowed choices are original, procedures.\n(Did you mean procedures?)'],
  [['procedures', '--out', 'x'], 'the shipped catalogue has no procedure examples'],
  [['original'], "required option '--out <folder>'"],
  [['original', '--out', 'x', '--only', 'both'], 'Allowed choices are tagged, alerts'],
  [['original', '--out', 'x', '--from', 'none.tar.gz'], 'none.tar.gz'],
])('datasets build %j says what is wrong', async (args, message) => {
  const { code, err } = await capturedCli('datasets', 'build', ...args);
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(message) });
});
