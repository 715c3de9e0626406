import { escapeHtml } from '../display/escapeHtml';

/** A column of a table. */
export interface TableColumn {
  /** Plain text. */
  readonly head: string;
  /** Numbers stand to the right, and are sorted from high to low at first. Default false. */
  readonly numeric?: boolean;
}

/** A cell: its HTML, and what it is sorted by where that is not its text. */
export interface TableCell {
  readonly html: string;
  readonly value?: number;
}

/** How a table is shown. */
export interface HtmlTableOptions {
  /** What its parts are called. */
  readonly id: string;
  /** Plain text. */
  readonly caption: string;
  /** Whether the page's script lets readers sort it. Default false. */
  readonly sortable?: boolean;
}

/**
 * A table that scrolls within the page where it is too wide, with the heads of its columns and rows (the first
 * cells) marked as such.
 */
export function htmlTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
  { id, caption, sortable = false }: HtmlTableOptions,
): string {
  const heads = columns.map(
    ({ head, numeric }) => `<th scope="col"${numeric ? ' class="number"' : ''}>${escapeHtml(head)}</th>`,
  );
  const body = rows.map((row) => `<tr>${row.map((cell, j) => cellHtml(cell, columns[j], j)).join('')}</tr>`);
  return `<div class="scroll" role="region" aria-labelledby="${id}-caption" tabindex="0">
<table id="${id}"${sortable ? ' data-sortable' : ''}>
<caption id="${id}-caption">${escapeHtml(caption)}</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</div>`;
}

function cellHtml({ html, value }: TableCell, { numeric }: TableColumn, place: number): string {
  const order = value === undefined ? '' : ` data-value="${value}"`;
  if (place === 0) return `<th scope="row"${order}>${html}</th>`;
  return `<td${numeric ? ' class="number"' : ''}${order}>${html}</td>`;
}
