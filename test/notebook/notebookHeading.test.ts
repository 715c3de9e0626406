import { expect, it } from 'vitest';
import type { NotebookCell } from '../../src/notebook/notebook';
import { notebookHeading } from '../../src/notebook/notebookHeading';

const notebook = (...sources: string[]) => ({
  nbformat: 4 as const,
  nbformat_minor: 5,
  metadata: {},
  cells: sources.map((source, i): NotebookCell => {
    return { cell_type: 'markdown', id: `c${i}`, metadata: {}, source };
  }),
});

it('notebookHeading is the first top heading', () => {
  expect(notebookHeading(notebook('text', 'before\n# 5. Search\n## Rows', '# other'))).toBe('5. Search');
});

it('notebookHeading is undefined where there is none', () => {
  expect(notebookHeading(notebook('## only a lower one'))).toBeUndefined();
});
