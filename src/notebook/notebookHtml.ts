import { escapeHtml } from '../display/escapeHtml';
import { htmlPage } from '../page/htmlPage';
import type { CodeCell, Notebook, NotebookCell } from './notebook';
import { notebookHeading } from './notebookHeading';
import { notebookStyle } from './notebookStyle';
import { outputHtml } from './outputHtml';
import { sanitizeHtml } from './sanitizeHtml';

/** Whatever gets past the cleaning still cannot run or load anything. */
const policy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

/**
 * A notebook as one HTML page: self-contained, without scripts; plots are their static pictures.
 * @param name - the title where the notebook has no heading
 */
export async function notebookHtml(notebook: Notebook, name: string): Promise<string> {
  const { marked } = await import('marked');
  const markdown = (text: string): string => marked.parse(text, { async: false });
  const cells = notebook.cells.map((cell) => cellHtml(cell, markdown)).filter((html) => html !== '');
  return htmlPage({
    title: notebookHeading(notebook) ?? name,
    policy,
    style: notebookStyle,
    body: `<main>\n${cells.join('\n')}\n</main>`,
  });
}

function cellHtml(cell: NotebookCell, markdown: (text: string) => string): string {
  if (cell.cell_type === 'raw') return '';
  if (cell.cell_type === 'code') return codeHtml(cell, markdown);
  const html = sanitizeHtml(markdown(cell.source));
  // Beside this page lie the pages of the other notebooks.
  return `<section class="text">${html.replace(/(href="[\w./-]+)\.ipynb(?=[#"])/g, '$1.html')}</section>`;
}

function codeHtml(cell: CodeCell, markdown: (text: string) => string): string {
  if (cell.source.trim() === '') return '';
  const prompt = `[${cell.execution_count ?? ' '}]`;
  const outputs = cell.outputs.map((output) => outputHtml(output, markdown));
  return `<section class="code">
<div class="prompt" aria-hidden="true">${prompt}</div>
<pre class="source"><code>${escapeHtml(cell.source)}</code></pre>
${outputs.length > 0 ? `<div class="output">${outputs.join('\n')}</div>` : ''}
</section>`;
}
