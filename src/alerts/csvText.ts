import { stringify } from 'csv-stringify/sync';
import { guardFormula } from './guardFormula';
import { type Rows, rowBatches } from './rowBatches';

// Readers take a NUL for the mark of a binary file, ours too.
function withoutNul(cell: string): string {
  return cell.includes('\0') ? cell.replaceAll('\0', '\ufffd') : cell;
}

/**
 * Rows as CSV text, some at a time: RFC 4180, lines end in `\n`, quotes where they are needed.
 *
 * @param guard - whether formulas are guarded against
 */
export async function* csvText(
  columns: readonly string[],
  rows: Rows,
  guard: boolean,
): AsyncGenerator<string> {
  const cellText = (cell: string): string => withoutNul(guard ? guardFormula(cell) : cell);
  const options = {
    // An empty line is no row, so a lone empty cell needs its quotes; a leading U+FEFF would be a byte order mark.
    quoted_empty: columns.length === 1,
    quoted_match: [/^\ufeff/],
    quote_record_delimiter: true,
  };
  yield stringify([columns.map(cellText)], options);
  for await (const batch of rowBatches(rows, columns)) {
    yield stringify(
      batch.map((row) => row.map(cellText)),
      options,
    );
  }
}
