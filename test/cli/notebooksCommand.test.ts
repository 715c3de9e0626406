import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import * as running from '../../src/notebook/runNotebooks';
import { writeReproduction } from '../../src/reproduce/writeReproduction';
import { writeTestNotebook } from '../notebook/writeTestNotebook';
import { studyFigures } from '../reproduce/studyFigures';
import { capturedCli } from './capturedCli';
import { scratchFolder } from './scratchFolder';

const folder = scratchFolder();
const notebooks = join(folder, 'notebooks');
writeTestNotebook(notebooks, '01-tea.ipynb', ['# Tea', 'console.log("never");']);

const report: running.NotebooksReport = {
  ok: true,
  notebooks: [
    { path: '01.ipynb', ok: true, seconds: 1, files: ['out/01.ipynb', 'out/01.html', 'out/plots/01-1.png'] },
    { path: '02.ipynb', ok: true, seconds: 1, files: ['out/02.ipynb', 'out/plots/02-1.svg'] },
  ],
  skipped: [],
  index: 'out/index.html',
};

// What running itself does is tested beside it, with kernels; here only what is made of its answer.
function answerWith(answer: running.NotebooksReport) {
  return vi.spyOn(running, 'runNotebooks').mockResolvedValue(answer);
}

test('notebooks run passes on what was asked, and prints the files, the plots as a number', async () => {
  const run = answerWith(report);
  const result = await capturedCli('notebooks', 'run', '01', '02', '--out', 'out', '--timeout', '7');
  expect(result).toEqual({
    code: 0,
    out: 'out/01.ipynb\nout/01.html\nout/02.ipynb\nout/plots: 2 plots\nout/index.html: leads to all of them\n',
    err: '',
  });
  expect(run).toHaveBeenCalledWith(['01', '02'], {
    out: 'out',
    timeout: 7,
    quiet: false,
    signal: expect.any(AbortSignal),
  });
  await capturedCli('notebooks', 'run', '--out', 'out', '--report');
  expect(run).toHaveBeenLastCalledWith([], expect.objectContaining({ beforeIndex: expect.any(Function) }));
  run.mockRestore();
});

test.each(['--report', '--figures'])(
  'notebooks run refuses %s where there is no folder for it',
  async (option) => {
    const { code, err } = await capturedCli('notebooks', 'run', '--in-place', option);
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringContaining(`option '${option}' cannot be used with option '--in-place'`),
    });
  },
);

test('notebooks run ends with 1 when one failed, and says which were not started', async () => {
  const run = answerWith({ ...report, ok: false, skipped: ['03.ipynb', '04.ipynb'] });
  const { code, out } = await capturedCli('notebooks', 'run', '--out', 'out', '--figures');
  expect(code).toBe(1);
  expect(out).toMatch(/^not started: 03\.ipynb, 04\.ipynb$/m);
  expect(out).not.toContain('reported');
  const asData = await capturedCli('notebooks', 'run', '--out', 'out', '--json');
  expect(asData.code).toBe(1);
  expect(JSON.parse(asData.out)).toMatchObject({ ok: false, skipped: ['03.ipynb', '04.ipynb'] });
  run.mockRestore();
});

test('notebooks run --figures prints the figures that notebook 08 left in the folder', async () => {
  writeReproduction(join(folder, 'figures.json'), studyFigures);
  const run = answerWith(report);
  const { code, out } = await capturedCli('notebooks', 'run', '--out', folder, '--figures');
  expect(code).toBe(0);
  expect(out).toMatch(/^nearest alert, accuracy +0\.62 +0\.620 \(191 of 308\)$/m);
  run.mockRestore();
});

test.each([
  [['run', '--folder', notebooks], 'either an output folder (--out DIR) or --in-place'],
  [['run', '--folder', notebooks, '--out', 'x', '--in-place'], 'either an output folder'],
  [['run', '03', '--folder', notebooks, '--out', 'x'], '03'],
  [['check', '--timeout', '0', '--folder', notebooks], '--timeout'],
])('notebooks %j says what is wrong, and runs nothing', async (args, message) => {
  const { code, err, out } = await capturedCli('notebooks', ...args);
  expect({ code, out, err }).toEqual({ code: 1, out: '', err: expect.stringContaining(message) });
  expect(existsSync('x')).toBe(false);
});

test('notebooks install-kernel writes the kernel for an environment, and replaces no other program’s', async () => {
  const prefix = join(folder, 'environment');
  const { code, out } = await capturedCli('notebooks', 'install-kernel', '--prefix', prefix);
  const file = join(prefix, 'share', 'jupyter', 'kernels', 'tslab', 'kernel.json');
  expect({ code, out }).toEqual({ code: 0, out: `wrote ${file}\n` });
  expect(JSON.parse(readFileSync(file, 'utf8')).argv).toContain('{connection_file}');
});
