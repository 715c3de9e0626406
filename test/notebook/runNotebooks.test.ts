import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runNotebooks } from '../../src/notebook/runNotebooks';
import { writeTestNotebook } from './writeTestNotebook';

describe('runNotebooks', { timeout: 60_000 }, () => {
  let folder: string;
  let printed = '';
  const stream = { write: (text: string) => (printed += text) };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'a2a-runs-'));
    writeTestNotebook(folder, '01-good.ipynb', [
      '# Good',
      "import { displayBundle } from 'alert2attack';\ndisplayBundle({ 'image/svg+xml': '<svg/>', 'text/plain': 'plot' });",
    ]);
    writeTestNotebook(folder, '02-bad.ipynb', ['let a = 1;\na.b;']);
    writeTestNotebook(folder, '03-never.ipynb', ['1']);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes notebooks, pages and plots, and starts nothing after a failure', async () => {
    const out = join(folder, 'out');
    const report = await runNotebooks([], { folder, out, timeout: 30, jobs: 1, stream });
    expect(report.ok).toBe(false);
    const [good, bad] = report.notebooks;
    expect(good?.files.map((file) => basename(file))).toEqual([
      '01-good.ipynb',
      '01-good.html',
      '01-good-1-1.svg',
    ]);
    expect(readFileSync(good?.files[1] ?? '', 'utf8')).toContain('<title>Good</title>');
    expect(bad).toMatchObject({ ok: false, failure: { cell: 1, line: 2, ename: 'TypeScriptError' } });
    expect(readFileSync(join(out, '02-bad.html'), 'utf8')).toContain('class="error"');
    expect(report.skipped.map((path) => basename(path))).toEqual(['03-never.ipynb']);
    expect(existsSync(join(out, '03-never.ipynb'))).toBe(false);
    expect(printed).toMatch(
      /^01-good: ok, .* s\n.*02-bad\.ipynb: cell \[1\], line 2: TypeScriptError: .*\n {4}a\.b;\n$/,
    );
  });

  it('has what else the index leads to written before it, once all ran well', async () => {
    const out = join(folder, 'led');
    const calls: string[] = [];
    const beforeIndex = async (): Promise<void> => {
      calls.push(existsSync(join(out, 'index.html')) ? 'after' : 'before');
      writeFileSync(join(out, 'report.html'), '');
    };
    const run = { folder, out, timeout: 30, stream, beforeIndex };
    const { ok, index = '' } = await runNotebooks(['01-good'], run);
    expect(ok).toBe(true);
    expect(readFileSync(index, 'utf8')).toContain('<a href="report.html">');
    await runNotebooks(['02-bad'], run);
    expect(calls).toEqual(['before']);
  });

  it('writes the index also where what it should lead to could not be written', async () => {
    const out = join(folder, 'unled');
    const beforeIndex = async (): Promise<void> => {
      throw new Error('no model');
    };
    const run = runNotebooks(['01-good'], { folder, out, timeout: 30, stream, beforeIndex });
    await expect(run).rejects.toThrow('no model');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('01-good.html');
  });

  it('wants one place for what it writes', async () => {
    await expect(runNotebooks([], { folder })).rejects.toThrow('--out DIR');
    await expect(runNotebooks([], { folder, out: 'x', inPlace: true })).rejects.toThrow('--in-place');
    await expect(runNotebooks([], { folder, out: 'x', jobs: 0 })).rejects.toThrow('jobs');
  });
});
