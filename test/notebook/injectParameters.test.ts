import { describe, expect, it } from 'vitest';
import { injectParameters } from '../../src/notebook/injectParameters';
import type { Notebook } from '../../src/notebook/notebook';

const cell = (id: string, tags: string[]) =>
  ({ cell_type: 'code', id, metadata: { tags }, source: id, execution_count: null, outputs: [] }) as const;
const notebook = (cells: Notebook['cells']): Notebook => ({
  nbformat: 4,
  nbformat_minor: 5,
  metadata: {},
  cells,
});
const sources = (given: Notebook): string[] => given.cells.map(({ source }) => source);

describe('injectParameters', () => {
  const cells = [
    { ...cell('first', []), outputs: [] },
    { ...cell('defaults', ['parameters']), outputs: [] },
  ];

  it('puts the values after the cell that is tagged parameters', () => {
    const injected = injectParameters(notebook([...cells, { ...cell('last', []), outputs: [] }]), {
      a: 'x"',
      b: [1],
    });
    expect(sources(injected)).toEqual([
      'first',
      'defaults',
      '// Parameters of this run\nlet a = "x\\"";\nlet b = [1];',
      'last',
    ]);
  });

  it('replaces those of an earlier run', () => {
    const twice = injectParameters(injectParameters(notebook(cells), { a: 1 }), { a: 2 });
    expect(sources(twice)).toEqual(['first', 'defaults', '// Parameters of this run\nlet a = 2;']);
  });

  it('puts them first when no cell is tagged, and changes nothing when there are none', () => {
    expect(sources(injectParameters(notebook([{ ...cell('only', []), outputs: [] }]), { a: 1 }))[1]).toBe(
      'only',
    );
    const same = notebook(cells);
    expect(injectParameters(same, {})).toBe(same);
  });

  it('refuses names that are no variable names', () => {
    expect(() => injectParameters(notebook(cells), { 'a;b': 1 })).toThrow(
      'the parameter "a;b" is no variable name',
    );
  });
});
