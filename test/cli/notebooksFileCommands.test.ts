import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import * as running from '../../src/notebook/runNotebooks';
import { capturedCli } from './capturedCli';
import { scratchFolder } from './scratchFolder';

const folder = scratchFolder();

test('notebooks new writes one, and not twice', async () => {
  const path = join(folder, 'first.ipynb');
  expect(await capturedCli('notebooks', 'new', 'first', '--folder', folder)).toMatchObject({
    code: 0,
    out: `wrote ${path}\n`,
  });
  expect(existsSync(path)).toBe(true);
  expect((await capturedCli('notebooks', 'new', 'first', '--folder', folder)).err).toContain(
    'is there already',
  );
});

test('notebooks strip tells what it takes away, and --check fails where there is something', async () => {
  await capturedCli('notebooks', 'new', 'second', '--folder', folder);
  const path = join(folder, 'second.ipynb');
  const clean = readFileSync(path, 'utf8');
  writeFileSync(path, clean.replace('"execution_count": null', '"execution_count": 4'));
  expect(await capturedCli('notebooks', 'strip', path, '--check')).toMatchObject({
    code: 1,
    out: `${path}: has outputs, or what else a run left\n`,
  });
  expect(await capturedCli('notebooks', 'strip', path)).toMatchObject({ code: 0, out: `stripped ${path}\n` });
  expect(readFileSync(path, 'utf8')).toBe(clean);
  expect(await capturedCli('notebooks', 'strip', path, '--check')).toMatchObject({
    code: 0,
    out: 'nothing to strip\n',
  });
  expect((await capturedCli('notebooks', 'strip', '-', path)).err).toContain('- stands alone');
});

test('notebooks run takes parameters from the environment, and over them from options', async () => {
  const run = vi
    .spyOn(running, 'runNotebooks')
    .mockResolvedValue({ ok: true, notebooks: [], skipped: [], index: 'out/index.html' });
  vi.stubEnv('ALERT2ATTACK_PARAM_labels', '150');
  vi.stubEnv('ALERT2ATTACK_PARAM_seed', '1');
  await capturedCli('notebooks', 'run', '12', '--out', 'out', '--param', 'seed=2', '--param', 'name=a b');
  expect(run.mock.calls[0]?.[1].parameters).toEqual({ labels: 150, seed: 2, name: 'a b' });
  vi.unstubAllEnvs();
  run.mockRestore();
});
