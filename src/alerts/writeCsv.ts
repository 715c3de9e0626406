import { type WrittenFile, writeStream } from '../files/writeStream';
import { csvText } from './csvText';
import type { Rows } from './rowBatches';

/** How {@link writeCsv} writes. */
export interface WriteCsvOptions {
  /** Whether cells that a spreadsheet would take for formulas get an apostrophe before them. Default false. */
  readonly guardFormulas?: boolean;
  /** Stops the writing; nothing is left behind. */
  readonly signal?: AbortSignal;
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
