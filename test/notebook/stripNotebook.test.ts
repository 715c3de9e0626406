import { expect, it } from 'vitest';
import type { Notebook } from '../../src/notebook/notebook';
import { stripNotebook } from '../../src/notebook/stripNotebook';

const ran: Notebook = {
  nbformat: 4,
  nbformat_minor: 5,
  metadata: { kernelspec: { name: 'tslab' }, widgets: {}, papermill: { duration: 1 } },
  cells: [
    { cell_type: 'markdown', id: 'a', metadata: { collapsed: true }, source: '# A' },
    {
      cell_type: 'code',
      id: 'b',
      metadata: { tags: ['parameters'], execution: { started: 'now' }, scrolled: true },
      source: 'let a = 1;',
      execution_count: 7,
      outputs: [{ output_type: 'stream', name: 'stdout', text: 'x' }],
    },
    {
      cell_type: 'code',
      id: 'c',
      metadata: { tags: ['injected-parameters'] },
      source: 'let a = 2;',
      execution_count: 8,
      outputs: [],
    },
  ],
};

it('keeps what was written, and nothing of a run', () => {
  const stripped = stripNotebook(ran);
  expect(stripped).toEqual({
    nbformat: 4,
    nbformat_minor: 5,
    metadata: { kernelspec: { name: 'tslab' } },
    cells: [
      { cell_type: 'markdown', id: 'a', metadata: {}, source: '# A' },
      {
        cell_type: 'code',
        id: 'b',
        metadata: { tags: ['parameters'] },
        source: 'let a = 1;',
        execution_count: null,
        outputs: [],
      },
    ],
  });
  expect(stripNotebook(stripped)).toEqual(stripped);
});
