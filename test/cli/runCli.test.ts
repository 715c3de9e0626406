import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { createProgram } from '../../src/cli/program';
import { estimators } from '../../src/models/registry';
import { capturedCli } from './capturedCli';
import { labelledFile, scratchFolder } from './scratchFolder';

const folder = scratchFolder();
const labelled = labelledFile(folder);

const commands = createProgram().commands.flatMap((command) => [
  [command.name()],
  ...command.commands.map((child) => [command.name(), child.name()]),
]);

test.each(commands)('%s %s --help ends with 0', async (...names) => {
  const { code, out, err } = await capturedCli(...names.filter(Boolean), '--help');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain(`Usage: alert2attack ${names.filter(Boolean).join(' ')}`);
});

test('--help shows every command, --version the version', async () => {
  const { code, out } = await capturedCli('--help');
  expect(code).toBe(0);
  for (const [name] of commands) expect(out).toContain(`\n  ${name} `);
  expect((await capturedCli('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

describe('what the user got wrong ends with 1, a message on standard error, and no stack', () => {
  it.each([
    [['trian', labelled], /unknown command 'trian'\n\(Did you mean train\?\)/],
    [['train', labelled, '--otu', 'm', '--out', 'm'], /unknown option '--otu'\n\(Did you mean --out\?\)/],
    [['train', labelled], /required option '--out <file>' not specified/],
    [['train'], /required option|missing required argument 'csv'/],
    [['train', labelled, '--out'], /option '--out <file>' argument missing/],
    [['train', 'none.csv', '--out', 'm.json'], /none\.csv/],
    [['train', labelled, '--out', join(folder, 'm.json'), '--estimator', 'magic'], /no estimator "magic"/],
    [['train', labelled, '--out', join(folder, 'm.json'), '--estimator', ''], /no estimator ""/],
    [['train', labelled, '--out', join(folder, 'm.json'), '--attack', 'none.json'], /none\.json/],
    [['evaluate', labelled, 'more.csv'], /too many arguments/],
    [['evaluate', labelled, '--test-size', '-1'], /expected a number from 0\.01 to 0\.99/],
    [['evaluate', labelled, '--test-size', 'NaN'], /expected a number/],
    [['evaluate', labelled, '--test-size', ''], /expected a number/],
    [['evaluate', labelled, '--random-state', '1.5'], /expected a whole number/],
    [['evaluate', labelled, '--random-state=-3'], /expected a whole number/],
    [['evaluate', labelled, '--random-state', '1e99'], /expected a whole number/],
    [['tag', labelled, '--model', 'none.json', '--out', 'x.csv'], /no model file none\.json/],
    [['tag', labelled, '--model', labelled, '--out', 'x.csv'], /is not JSON/],
    [['tag', labelled, '--model', 'm', '--out', 'x', '--candidates', '0'], /from 1 to 20/],
    [['reproduce', '--data', folder], /has no tagged_alerts\.csv/],
    [['reproduce', '--jobs', '0'], /from 1 to 256/],
    [['attack', 'resolve'], /missing required argument 'ids'/],
    [['attack', 'sumary'], /unknown command 'sumary'/],
    [['datasets', 'build', 'magic', '--out', folder], /no data set "magic": there are original, procedures/],
    [['datasets', 'build', 'original', '--out', folder, '--only', 'x'], /Allowed choices are tagged, alerts/],
    [['datasets', 'build', 'procedures', '--out', folder], /catalogue has no procedure examples/],
    [['notebooks', 'run', '--timeout', '-5', '--out', folder], /a number from 1 to 86400/],
    [['notebooks', 'run', '99', '--out', folder], /99/],
  ])('%j', async (args, message) => {
    const { code, out, err } = await capturedCli(...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n {4}at /);
  });

  it('a file that is no CSV of alerts is named with its fault', async () => {
    const path = join(folder, 'wrong.csv');
    writeFileSync(path, 'id,alrt\nT1003,x\n');
    const { code, err } = await capturedCli('evaluate', path);
    expect(code).toBe(1);
    expect(err).toContain('wrong.csv');
    expect(err).toContain('alrt');
  });
});

test('a fault of the program ends with 2 and shows where', async () => {
  const entry = estimators.get('nearest-alert')!;
  const { create } = entry;
  try {
    entry.create = () => {
      throw new RangeError('broken within');
    };
    const { code, err } = await capturedCli('evaluate', labelled);
    expect(code).toBe(2);
    expect(err).toMatch(/an internal error, please report it\nRangeError: broken within\n +at /);
  } finally {
    entry.create = create;
  }
});
