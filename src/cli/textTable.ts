/** A cell of a table; numbers are set to the right. */
export type TableCell = string | number;

/**
 * A table for a terminal: columns two blanks apart, a rule under the head, numbers to the right.
 *
 * @param head - the columns' names
 * @param rows - one cell per column
 */
export function textTable(head: readonly string[], rows: readonly (readonly TableCell[])[]): string {
  const widths = head.map((name, j) => Math.max(width(name), ...rows.map((row) => width(String(row[j])))));
  const toRight = head.map((_, j) => rows.length > 0 && rows.every((row) => isNumeric(row[j])));
  const line = (cells: readonly TableCell[]): string =>
    cells
      .map((cell, j) => pad(String(cell), widths[j], toRight[j]))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((count) => '─'.repeat(count)).join('  '), ...rows.map(line)].join('\n');
}

function isNumeric(cell: TableCell): boolean {
  return typeof cell === 'number' || /^(?:[-+]?[\d.,]+( of \d+)?|–|)$/.test(cell);
}

function width(text: string): number {
  return [...text].length;
}

function pad(text: string, to: number, right: boolean): string {
  const blanks = ' '.repeat(Math.max(0, to - width(text)));
  return right ? blanks + text : text + blanks;
}
