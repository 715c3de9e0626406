import { stringify } from 'csv-stringify/sync';
import { guardFormula } from './guardFormula';
import { type Rows, rowBatches } from './rowBatches';
import { type WrittenFile, writeStream } from './writeStream';

/** How {@link writeCsv} writes. */
export interface WriteCsvOptions {
  /** Whether cells that a spreadsheet would take for formulas get an apostrophe before them. Default false. */
  readonly guardFormulas?: boolean;
  /** Stops the writing; nothing is left behind. */
  readonly signal?: AbortSignal;
}

// Readers take a NUL for the mark of a binary file, ours too.
function withoutNul(cell: string): string {
  return cell.includes('\0') ? cell.replaceAll('\0', '\ufffd') : cell;
}

async function* csvText(columns: readonly string[], rows: Rows, guard: boolean): AsyncGenerator<string> {
  const cellText = (cell: string): string => withoutNul(guard ? guardFormula(cell) : cell);
  const options = {
    // An empty line is no row, so a lone empty cell needs its quotes; a leading U+FEFF would be a byte order mark.
    quoted_empty: columns.length === 1,
    quoted_match: [/^\ufeff/],
    record_delimiter: '\n',
  };
  yield stringify([columns.map(cellText)], options);
  for await (const batch of rowBatches(rows, columns)) {
    yield stringify(
      batch.map((row) => row.map(cellText)),
      options,
    );
  }
}

/**
 * Writes rows as CSV (RFC 4180, UTF-8, lines end in `\n`, quotes where they are needed), as they come and
 * whole or not at all.
 *
 * @param columns - the names for the first line
 * @param rows - one cell per column; NUL characters are written as U+FFFD
 * @throws InputError when the place cannot be written or a row has another width
 */
export function writeCsv(
  path: string,
  columns: readonly string[],
  rows: Rows,
  options: WriteCsvOptions = {},
): Promise<WrittenFile> {
  return writeStream(path, csvText(columns, rows, options.guardFormulas ?? false), options.signal);
}
