import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INotebookContent } from '@jupyterlab/nbformat';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { type CellProgress, runNotebook } from '../../src/notebook/runNotebook';
import { writeTestNotebook } from './writeTestNotebook';

describe('runNotebook', { timeout: 60_000 }, () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'a2a-run-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives the outputs of all cells, and leaves the file as it was', async () => {
    const path = writeTestNotebook(folder, 'good.ipynb', [
      '# Title',
      "let shown = 'old';",
      "console.log('printed');\nshown",
      "process.env['A2A_TEST_VALUE']",
    ]);
    const before = readFileSync(path, 'utf8');
    const seen: CellProgress[] = [];
    const run = await runNotebook(path, {
      timeout: 30,
      environment: { A2A_TEST_VALUE: 'from outside' },
      parameters: { answer: [4, 2] },
      onProgress: (progress) => seen.push(progress),
    });
    expect(run).toMatchObject({ ok: true, path });
    const format: INotebookContent = { ...run.notebook, metadata: { orig_nbformat: 4 }, cells: [] };
    expect(format.nbformat).toBe(4);
    expect(run.notebook.metadata['language_info']).toMatchObject({ name: 'typescript' });
    expect(run.notebook.cells).toMatchObject([
      { cell_type: 'code', source: '// Parameters of this run\nlet answer = [4,2];', execution_count: 1 },
      { cell_type: 'markdown' },
      { execution_count: 2, outputs: [] },
      {
        execution_count: 3,
        outputs: [
          { output_type: 'stream', name: 'stdout', text: 'printed\n' },
          { output_type: 'execute_result', execution_count: 3, data: { 'text/plain': 'old' } },
        ],
      },
      { outputs: [{ data: { 'text/plain': 'from outside' } }] },
    ]);
    expect(seen.map(({ done, cells }) => [done, cells])).toEqual([
      [0, 4],
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 4],
    ]);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('stops at the canary, and names its cell and line', async () => {
    const path = writeTestNotebook(folder, 'canary.ipynb', [
      'const a = 1;',
      "console.log('before');\n\nthrow new Error('must fail');",
      "console.log('never')",
    ]);
    const { ok, failure, notebook } = await runNotebook(path, { timeout: 30 });
    expect(ok).toBe(false);
    expect(failure).toMatchObject({ kind: 'error', cell: 2, line: 3, ename: 'Error', evalue: 'must fail' });
    expect(failure?.source).toBe("throw new Error('must fail');");
    expect(notebook.cells).toMatchObject([
      {},
      { outputs: [{ text: 'before\n' }, { output_type: 'error', evalue: 'must fail' }] },
      { execution_count: null, outputs: [] },
    ]);
  });

  it('fails when something is thrown after the last cell', async () => {
    const path = writeTestNotebook(folder, 'late.ipynb', [
      "setTimeout(() => { throw new Error('late'); }, 10);\nnull",
    ]);
    const { ok, failure } = await runNotebook(path, { timeout: 30 });
    expect(ok).toBe(false);
    expect(failure).toMatchObject({ kind: 'error', cell: 1, line: 1, evalue: 'late' });
  });

  it('fails when the kernel is killed', async () => {
    const path = writeTestNotebook(folder, 'killed.ipynb', [
      "process.kill(process.pid, 'SIGKILL');\nfor (;;) {}",
    ]);
    const { ok, failure, notebook } = await runNotebook(path, { timeout: 30 });
    expect(ok).toBe(false);
    expect(failure).toMatchObject({ kind: 'ended', cell: 1, ename: 'KernelEnded' });
    expect(failure?.evalue).toContain('SIGKILL');
    expect(notebook.cells).toMatchObject([{ outputs: [{ output_type: 'error', ename: 'KernelEnded' }] }]);
  });

  it('ends a cell by force that an interrupt does not stop', async () => {
    const path = writeTestNotebook(folder, 'endless.ipynb', ["await null; console.log('x'); for (;;) {}"]);
    const { failure, notebook } = await runNotebook(path, { timeout: 0.5 });
    expect(failure).toMatchObject({ kind: 'timeout', cell: 1 });
    expect(failure?.evalue).toBe('the cell ran longer than 0.5 s and was stopped');
    expect(notebook.cells).toMatchObject([{ outputs: [{ text: 'x\n' }, { ename: 'Timeout' }] }]);
  });

  it('refuses another kernel’s notebook and an unfit timeout', async () => {
    const path = writeTestNotebook(folder, 'python.ipynb', ['1']);
    const text = readFileSync(path, 'utf8').replace('"tslab"', '"python3"');
    const { writeFileSync } = await import('node:fs');
    writeFileSync(path, text);
    await expect(runNotebook(path)).rejects.toThrow('is for the kernel "python3"');
    await expect(runNotebook(path, { timeout: 0 })).rejects.toThrow(InputError);
  });
});
