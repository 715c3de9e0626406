import type { CellOutput, Notebook, OutputData } from './notebook';

/**
 * A notebook as Jupyter writes it: texts as lists of lines, keys in order, one blank of indent. So two
 * versions differ only where their content does.
 */
export function notebookText(notebook: Notebook): string {
  const cells = notebook.cells.map((cell) => ({
    ...cell,
    source: lines(cell.source),
    ...(cell.cell_type === 'code' && { outputs: cell.outputs.map(outputFields) }),
  }));
  return `${JSON.stringify(sorted({ ...notebook, cells }), null, 1)}\n`;
}

function outputFields(output: CellOutput): object {
  if (output.output_type === 'stream') return { ...output, text: lines(output.text) };
  if (output.output_type === 'error') return output;
  return { ...output, data: dataFields(output.data) };
}

function dataFields(data: OutputData): object {
  return Object.fromEntries(
    Object.entries(data).map(([mimeType, value]) => {
      const split = mimeType.startsWith('text/') || mimeType === 'image/svg+xml';
      return [mimeType, split && typeof value === 'string' ? lines(value) : value];
    }),
  );
}

function lines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, sorted(field)]),
  );
}
