import { escapeHtml } from './escapeHtml';
import type { MimeBundle } from './mimeBundle';
import { shortNumber } from './shortNumber';

/** Longer texts are cut in the plain table, so that it stays a table. */
const maxCellWidth = 60;

/**
 * A table as HTML and as aligned plain text.
 *
 * @param columns - the heads
 * @param rows - values, row by row, as many as there are columns
 * @param caption - a line below; may be empty
 */
export function tableBundle(
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  caption: string,
): MimeBundle {
  const numeric = columns.map((_, j) => rows.length > 0 && rows.every((row) => typeof row[j] === 'number'));
  return {
    'text/html': tableHtml(columns, rows, numeric, caption),
    'text/plain': tableText(columns, rows, numeric, caption),
  };
}

function tableHtml(
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  numeric: readonly boolean[],
  caption: string,
): string {
  const style = (j: number): string => ` style="text-align: ${numeric[j] ? 'right' : 'left'}"`;
  const heads = columns.map((column, j) => `<th scope="col"${style(j)}>${escapeHtml(column)}</th>`);
  const body = rows.map((row) => {
    const cells = row.map((value, j) => `<td${style(j)}>${escapeHtml(cellText(value))}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    '<table>',
    ...(caption === '' ? [] : [`<caption style="caption-side: bottom">${escapeHtml(caption)}</caption>`]),
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody>`,
    '</table>',
  ].join('\n');
}

function tableText(
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  numeric: readonly boolean[],
  caption: string,
): string {
  const cells = rows.map((row) => row.map((value) => oneLine(cellText(value))));
  const heads = columns.map(oneLine);
  const widths = heads.map((head, j) => Math.max(head.length, ...cells.map((row) => row[j]?.length ?? 0)));
  const line = (row: readonly string[]): string => {
    const padded = row.map((text, j) =>
      numeric[j] ? text.padStart(widths[j] ?? 0) : text.padEnd(widths[j] ?? 0),
    );
    return padded.join('  ').trimEnd();
  };
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [line(heads), rule, ...cells.map(line), ...(caption === '' ? [] : [caption])].join('\n');
}

/** A value as a reader wants it: numbers short, nothing for what is missing. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return shortNumber(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function oneLine(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > maxCellWidth ? `${flat.slice(0, maxCellWidth - 1)}…` : flat;
}
