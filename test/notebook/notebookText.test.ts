import { describe, expect, it } from 'vitest';
import type { Notebook } from '../../src/notebook/notebook';
import { notebookText } from '../../src/notebook/notebookText';
import { parseNotebook } from '../../src/notebook/readNotebook';

const notebook: Notebook = {
  nbformat: 4,
  nbformat_minor: 5,
  metadata: { z: 1, a: { d: 1, c: 2 } },
  cells: [
    { cell_type: 'markdown', id: 'a', metadata: {}, source: 'one\ntwo\n' },
    {
      cell_type: 'code',
      id: 'b',
      metadata: {},
      source: 'x\n\ny',
      execution_count: 1,
      outputs: [
        { output_type: 'stream', name: 'stdout', text: 'a\nb' },
        {
          output_type: 'display_data',
          data: { 'text/html': '<p>\n</p>', 'image/png': 'iVBO\n' },
          metadata: {},
        },
      ],
    },
  ],
};

describe('notebookText', () => {
  it('is read back as the same notebook', () => {
    expect(parseNotebook(notebookText(notebook), 'x')).toEqual(notebook);
  });

  it('writes texts as lists of lines and keys in order, as Jupyter does', () => {
    const text = notebookText(notebook);
    const written = JSON.parse(text);
    expect(written.cells[1].source).toEqual(['x\n', '\n', 'y']);
    expect(written.cells[1].outputs[1].data).toEqual({
      'image/png': 'iVBO\n',
      'text/html': ['<p>\n', '</p>'],
    });
    expect(Object.keys(written)).toEqual(['cells', 'metadata', 'nbformat', 'nbformat_minor']);
    expect(Object.keys(written.metadata.a)).toEqual(['c', 'd']);
    expect(text).toMatch(/^\{\n "cells": \[\n/);
    expect(text.endsWith('}\n')).toBe(true);
  });
});
