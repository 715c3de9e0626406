import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stripNotebooks, strippedText } from '../../src/notebook/stripNotebooks';

const withOutput = JSON.stringify({
  cells: [
    {
      cell_type: 'code',
      id: 'a',
      metadata: {},
      source: '1',
      execution_count: 3,
      outputs: [{ output_type: 'stream', name: 'stdout', text: 'printed' }],
    },
  ],
  metadata: {},
  nbformat: 4,
  nbformat_minor: 5,
});

describe('stripNotebooks', () => {
  let folder: string;
  let path: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'a2a-strip-'));
    path = join(folder, '01-a.ipynb');
    writeFileSync(path, withOutput);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('only tells what would change when asked to', () => {
    expect(stripNotebooks([], { folder, checkOnly: true })).toEqual([path]);
    expect(readFileSync(path, 'utf8')).toBe(withOutput);
  });

  it('changes a file once', () => {
    expect(stripNotebooks(['01'], { folder })).toEqual([path]);
    expect(readFileSync(path, 'utf8')).not.toContain('printed');
    expect(stripNotebooks(['01'], { folder })).toEqual([]);
  });

  it('changes no file when one of them is no notebook', () => {
    writeFileSync(join(folder, '02-b.ipynb'), '{');
    expect(() => stripNotebooks([], { folder })).toThrow('02-b.ipynb is no notebook');
    expect(readFileSync(path, 'utf8')).toBe(withOutput);
  });

  it('filters a text as it changes a file', () => {
    stripNotebooks([], { folder });
    expect(strippedText(withOutput)).toBe(readFileSync(path, 'utf8'));
    expect(strippedText(strippedText(withOutput))).toBe(strippedText(withOutput));
  });
});
