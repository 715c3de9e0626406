import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { displayHookKey } from '../../src/display/displayBundle';
import type { MimeBundle } from '../../src/display/mimeBundle';
import { showTable } from '../../src/display/showTable';
import { InputError } from '../../src/errors/inputError';

describe('showTable', () => {
  let shown: MimeBundle[];

  beforeEach(() => {
    shown = [];
    Reflect.set(globalThis, displayHookKey, (bundle: MimeBundle) => shown.push(bundle));
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, displayHookKey);
  });

  it('shows rows of objects, with the union of their keys as columns', () => {
    showTable([
      { id: 'T1059', rows: 3 },
      { id: 'T1003', note: null },
    ]);
    expect(shown[0]?.['text/plain']).toBe(
      ['id     rows  note', '-----  ----  ----', 'T1059  3', 'T1003'].join('\n'),
    );
  });

  it('shows a data frame', () => {
    showTable(
      {
        columns: ['a', 'b'],
        values: [
          ['x', 1],
          ['y', 2.5],
        ],
      },
      { columns: ['b', 'a'] },
    );
    expect(shown[0]?.['text/plain']).toBe(['  b  a', '---  -', '  1  x', '2.5  y'].join('\n'));
  });

  it('cuts long tables and tells how long they are', () => {
    showTable(
      Array.from({ length: 50 }, (_, i) => ({ i })),
      { maxRows: 2, caption: 'numbers' },
    );
    expect(shown[0]?.['text/plain']).toMatch(/0\n1\nnumbers · 2 of 50 rows$/);
    expect(shown[0]?.['text/html']).toContain('numbers · 2 of 50 rows</caption>');
  });

  it('shows an empty table', () => {
    showTable([]);
    expect(shown[0]?.['text/html']).toContain('<tbody></tbody>');
  });

  it('names an unknown column, and those that there are', () => {
    expect(() => showTable([{ a: 1 }], { columns: ['b'] })).toThrow('there is no column "b"; there are: a');
    expect(() => showTable([], { maxRows: -1 })).toThrow(InputError);
    expect(() => showTable(JSON.parse('{"columns": ["a"]}'))).toThrow('a table is a list of objects');
  });
});
