import { escapeHtml } from '../../display/escapeHtml';
import type { MimeBundle } from '../../display/mimeBundle';
import { tableBundle } from '../../display/tableBundle';
import { visibleText } from '../../explain/visibleText';
import { brief } from './brief';
import { counted, maxColumns, maxRows } from './limits';
import type { Shown, ShownTable } from './shown';

/** What is said of a value, as HTML and as plain text. Every text is escaped, and deceives neither page nor terminal. */
export function shownBundle({ title, link, lines = [], tables = [] }: Shown): MimeBundle {
  const head = title === undefined ? [] : [visibleText(title)];
  const below = lines.map(visibleText);
  const drawn = tables.map(drawTable);
  const html = [
    '<div>',
    ...head.map((text) => `<div><b>${linked(text, link)}</b></div>`),
    ...below.map((line) => `<div style="overflow-wrap: anywhere">${escapeHtml(line)}</div>`),
    ...drawn.map((table) => table.html),
    '</div>',
  ];
  const paragraphs = [[...head, ...below].join('\n'), ...drawn.map(({ text }) => text)];
  return {
    'text/html': html.join('\n'),
    'text/plain': paragraphs.filter((text) => text !== '').join('\n\n'),
  };
}

function linked(text: string, link: string | undefined): string {
  if (!link?.startsWith('https://')) return escapeHtml(text);
  return `<a href="${escapeHtml(link)}" target="_blank" rel="noopener noreferrer">${escapeHtml(text)}</a>`;
}

function drawTable({ title, columns, rows, total, totalColumns }: ShownTable): {
  html: string;
  text: string;
} {
  const shown = rows.slice(0, maxRows);
  const heads = columns.slice(0, maxColumns).map(visibleText);
  const cells = shown.map((row) => row.slice(0, maxColumns).map(cell));
  const left = [
    ...cut((total ?? rows.length) - shown.length, 'row'),
    ...cut((totalColumns ?? columns.length) - heads.length, 'column'),
  ];
  const bundle = tableBundle(heads, cells, left.length > 0 ? `… ${left.join(' and ')}` : '');
  const name = title === undefined ? [] : [visibleText(title)];
  return {
    html: [...name.map((text) => `<div><i>${escapeHtml(text)}</i></div>`), String(bundle['text/html'])].join(
      '\n',
    ),
    text: [...name, String(bundle['text/plain'])].join('\n'),
  };
}

/** Numbers stay numbers, so that their columns are set to the right. */
function cell(value: unknown): string | number {
  return typeof value === 'number' ? value : visibleText(brief(value));
}

function cut(left: number, one: string): string[] {
  return left > 0 ? [counted(left, `more ${one}`)] : [];
}
