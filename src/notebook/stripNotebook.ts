import { type CodeCell, cellTags, type Notebook, type NotebookCell } from './notebook';

/** What front ends and runners write beside a cell, and change with every run. */
const volatileCellKeys: ReadonlySet<string> = new Set([
  'ExecuteTime',
  'collapsed',
  'execution',
  'heading_collapsed',
  'hidden',
  'papermill',
  'scrolled',
  'trusted',
  'vscode',
]);
const volatileNotebookKeys: ReadonlySet<string> = new Set(['papermill', 'signature', 'vscode', 'widgets']);

/**
 * A notebook as it was written, without what running it left: outputs, execution counts, the cell of a run's
 * parameters, and metadata that change from run to run. Stripped twice it is the same.
 */
export function stripNotebook(notebook: Notebook): Notebook {
  const written = notebook.cells.filter((cell) => !cellTags(cell).includes('injected-parameters'));
  return {
    ...notebook,
    metadata: without(notebook.metadata, volatileNotebookKeys),
    cells: written.map(stripCell),
  };
}

function stripCell(cell: NotebookCell): NotebookCell {
  const metadata = without(cell.metadata, volatileCellKeys);
  if (cell.cell_type !== 'code') return { ...cell, metadata };
  const stripped: CodeCell = { ...cell, metadata, execution_count: null, outputs: [] };
  return stripped;
}

function without(metadata: Record<string, unknown>, keys: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(metadata).filter(([key]) => !keys.has(key)));
}
