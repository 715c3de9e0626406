import { describe, expect, it } from 'vitest';
import { failureText, NotebookProgress } from '../../src/notebook/notebookProgress';

describe('NotebookProgress', () => {
  function drawn(isTTY: boolean, quiet = false): string {
    let text = '';
    const progress = new NotebookProgress({ isTTY, columns: 60, write: (part) => (text += part) }, quiet);
    progress.update('01-a', { done: 0, cells: 3, seconds: 0 });
    progress.update('02-b', { done: 2, cells: 3, seconds: 4.21 });
    progress.finish('01-a', '01-a: ok', true);
    return text;
  }

  it('shows on a terminal the cell of every notebook that runs', () => {
    expect(drawn(true)).toContain('\r\u001b[K01-a cell 1/3 0.0 s  |  02-b cell 3/3 4.2 s');
    expect(drawn(true).endsWith('01-a: ok\n\r\u001b[K02-b cell 3/3 4.2 s')).toBe(true);
  });

  it('writes one line per notebook when piped', () => {
    expect(drawn(false)).toBe('01-a: ok\n');
  });

  it('tells of failures only where it is to be quiet', () => {
    expect(drawn(true, true)).toBe('');
    let text = '';
    const progress = new NotebookProgress({ write: (part) => (text += part) }, true);
    progress.finish('01-a', '01-a: cell [4]: E: v', false);
    expect(text).toBe('01-a: cell [4]: E: v\n');
  });
});

describe('failureText', () => {
  const failure = { kind: 'error', cell: 4, ename: 'E', evalue: 'v', traceback: [] } as const;

  it('names file, cell, line and the line’s text, where they are known', () => {
    expect(failureText('a.ipynb', { ...failure, line: 2, source: 'x()' })).toBe(
      'a.ipynb: cell [4], line 2: E: v\n    x()',
    );
    expect(failureText('a.ipynb', failure)).toBe('a.ipynb: cell [4]: E: v');
  });
});
