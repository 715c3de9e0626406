import type { Notebook } from './notebook';

/** The first heading of a notebook, or undefined where it has none. */
export function notebookHeading(notebook: Notebook): string | undefined {
  for (const cell of notebook.cells) {
    const match = cell.cell_type === 'markdown' ? /^#\s+(.+)$/m.exec(cell.source) : null;
    if (match) return match[1];
  }
  return undefined;
}
