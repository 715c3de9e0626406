import { describe, expect, it } from 'vitest';
import { parseNotebook, readNotebook } from '../../src/notebook/readNotebook';

const read = (notebook: object) => parseNotebook(JSON.stringify(notebook), 'x.ipynb');

describe('parseNotebook', () => {
  it('joins lines, and gives cells of older notebooks ids', () => {
    const notebook = read({
      nbformat: 4,
      nbformat_minor: 2,
      metadata: { kernelspec: { name: 'tslab' } },
      cells: [
        { cell_type: 'markdown', metadata: {}, source: ['# a\n', 'b'] },
        {
          cell_type: 'code',
          metadata: { tags: ['x'] },
          source: '1',
          execution_count: 7,
          outputs: [
            { output_type: 'stream', name: 'stderr', text: ['a\n', 'b\n'] },
            {
              output_type: 'display_data',
              data: { 'text/html': ['<p>', 'x'], 'application/json': { a: [1] } },
              metadata: {},
            },
            { output_type: 'error', ename: 'E', evalue: 'v', traceback: ['t'] },
          ],
        },
      ],
    });
    expect(notebook).toMatchObject({
      nbformat: 4,
      nbformat_minor: 5,
      metadata: { kernelspec: { name: 'tslab' } },
    });
    expect(notebook.cells).toMatchObject([
      { id: 'cell-1', source: '# a\nb' },
      {
        id: 'cell-2',
        execution_count: 7,
        outputs: [
          { name: 'stderr', text: 'a\nb\n' },
          { data: { 'text/html': '<p>x', 'application/json': { a: [1] } } },
          { ename: 'E', traceback: ['t'] },
        ],
      },
    ]);
  });

  it.each([
    ['no JSON', '{', 'x.ipynb is no notebook: '],
    ['a list', '[]', 'must be an object'],
    ['version 3', '{"nbformat": 3}', 'has nbformat 3: only 4'],
    ['no cells', '{"nbformat": 4}', 'no list of cells'],
    [
      'an odd cell',
      '{"nbformat": 4, "cells": [{"cell_type": "heading", "source": ""}]}',
      'cell 1: cell_type is "heading"',
    ],
    ['no source', '{"nbformat": 4, "cells": [{"cell_type": "code"}]}', 'cell 1: source must be a text'],
    [
      'an id twice',
      '{"nbformat": 4, "cells": [{"cell_type": "raw", "source": "", "id": "a"}, {"cell_type": "raw", "source": "", "id": "a"}]}',
      'cell 2: the id "a" is taken twice',
    ],
    [
      'an odd output',
      '{"nbformat": 4, "cells": [{"cell_type": "code", "source": "", "outputs": [{"output_type": "pyout"}]}]}',
      'cell 1: an output has output_type "pyout"',
    ],
  ])('refuses %s and says where it is', (_, text, message) => {
    expect(() => parseNotebook(text, 'x.ipynb')).toThrow(message);
  });
});

describe('readNotebook', () => {
  it('names a file that is not there', () => {
    expect(() => readNotebook('/none/such.ipynb')).toThrow('cannot read the notebook /none/such.ipynb');
  });
});
