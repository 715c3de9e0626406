import { visibleText } from '../explain/visibleText';
import { columnWidths } from './columnWidths';
import { displayWidth } from './displayWidth';
import { paint } from './paint';
import { wrapCell } from './wrapCell';

/** A cell of a table; numbers are set to the right. */
export type TableCell = string | number;

const GAP = '  ';

/**
 * A table for a terminal: columns two blanks apart, a rule under the head, numbers to the right. Where it is wider
 * than the terminal, texts are wrapped. Controls in cells are made visible, as alerts' texts may hold any.
 *
 * @param head - the columns' names
 * @param rows - one cell per column
 * @param columns - the terminal's width, standard output's by default; without one nothing is wrapped
 */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly TableCell[])[],
  columns: number = process.stdout.columns || Number.POSITIVE_INFINITY,
): string {
  const cells = rows.map((row) => head.map((_, j) => visibleText(String(row[j] ?? ''))));
  const isNumber = head.map((_, j) => rows.length > 0 && rows.every((row) => isNumeric(row[j] ?? '')));
  const widest = head.map((name, j) =>
    cells.reduce((most, row) => Math.max(most, displayWidth(row[j])), displayWidth(name)),
  );
  const widths = columnWidths(widest, isNumber, columns - GAP.length * (head.length - 1));
  const lines = (row: readonly string[]): string[] => {
    const wrapped = row.map((cell, j) => wrapCell(cell, widths[j]));
    const height = Math.max(...wrapped.map((parts) => parts.length));
    return Array.from({ length: height }, (_, k) =>
      wrapped
        .map((parts, j) => pad(parts[k] ?? '', widths[j], isNumber[j]))
        .join(GAP)
        .trimEnd(),
    );
  };
  return [
    ...lines(head).map((line) => paint('heading', line)),
    widths.map((count) => '─'.repeat(count)).join(GAP),
    ...cells.flatMap(lines),
  ].join('\n');
}

function isNumeric(cell: TableCell): boolean {
  return typeof cell === 'number' || /^(?:[-+]?[\d.,]+( of \d+)?|–|)$/.test(cell);
}

function pad(text: string, to: number, right: boolean): string {
  const blanks = ' '.repeat(Math.max(0, to - displayWidth(text)));
  return right ? blanks + text : text + blanks;
}
