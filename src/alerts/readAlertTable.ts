import { AlertTable } from './alertTable';
import type { ReadOptions } from './readOptions';
import { readTable } from './readTable';
import { tableShape } from './tableShape';

/**
 * Reads a file of alerts: CSV or JSONL, plain or gzip, UTF-8 with or without a byte order mark.
 *
 * Cells stay the text they are (`007`, `true`, blanks at either end). Rows whose alert is empty or blank are
 * left out and listed in `dropped`, as pandas' `dropna` leaves them out; unlike pandas' `read_csv`, an alert
 * that reads `null` or `NA` is an alert, unless `naValues` says otherwise. Blank lines are no rows.
 *
 * @param path - a file with a column `alert` (or `alertColumn`); other columns are carried along in order
 * @throws InputError with file, line and column: no such file, a folder, empty, no rows, binary, not UTF-8, a
 *   missing or repeated column, a row of another width, a misplaced or unclosed quote, a line that is no JSON
 *   object
 */
export async function readAlertTable(path: string, options: ReadOptions = {}): Promise<AlertTable> {
  return new AlertTable(await readTable(path, tableShape(options, false), options));
}
