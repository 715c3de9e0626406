import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkNotebooks, comparePrinted } from '../../src/notebook/checkNotebooks';
import type { Notebook } from '../../src/notebook/notebook';
import { runNotebooks } from '../../src/notebook/runNotebooks';
import { writeTestNotebook } from './writeTestNotebook';

function notebook(texts: readonly string[], tags: readonly string[] = []): Notebook {
  const cells = texts.map((text, i) => ({
    cell_type: 'code' as const,
    id: `c${i}`,
    metadata: { tags },
    source: '',
    execution_count: 1,
    outputs: [{ output_type: 'stream' as const, name: 'stdout' as const, text }],
  }));
  return { nbformat: 4, nbformat_minor: 5, metadata: {}, cells };
}

describe('comparePrinted', () => {
  it('gives the first different line of each cell', () => {
    expect(
      comparePrinted(notebook(['a\nb\nc', 'd', 'e 1 s']), notebook(['a\nx\ny', 'd\nmore', 'e 2 s'])),
    ).toEqual([
      { cell: 1, line: 2, committed: 'b', now: 'x' },
      { cell: 2, line: 2, committed: undefined, now: 'more' },
    ]);
  });

  it('does not compare cells tagged volatile', () => {
    expect(comparePrinted(notebook(['a']), notebook(['b'], ['volatile']))).toEqual([]);
  });
});

describe('checkNotebooks', { timeout: 60_000 }, () => {
  let folder: string;
  const stream = { write: () => {} };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'a2a-check-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('accepts what runNotebooks wrote in place, refuses a changed figure, and leaves the file alone', async () => {
    const path = writeTestNotebook(folder, '01-a.ipynb', ["console.log('accuracy', 191 / 308, 'in 1 s')"]);
    await runNotebooks([], { folder, inPlace: true, timeout: 30, stream });
    const written = readFileSync(path, 'utf8');
    expect(written).toContain('accuracy 0.6201298701298701');
    const changed = written.replace('accuracy 0.62', 'accuracy 0.63').replace('in 1 s\\n', 'in 5 s\\n');
    expect(changed).not.toBe(written);
    writeFileSync(path, changed);
    writeFileSync(join(folder, '02-b.ipynb'), written);
    const { ok, notebooks } = await checkNotebooks([], { folder, timeout: 30, jobs: 2, stream });
    expect(ok).toBe(false);
    expect(notebooks).toMatchObject([
      { ok: false, differences: [{ cell: 1, line: 1 }] },
      { ok: true, message: '' },
    ]);
    expect(notebooks[0]?.message).toContain('committed: accuracy 0.6301298701298701 in <time>');
    expect(readFileSync(path, 'utf8')).toBe(changed);
  });
});
