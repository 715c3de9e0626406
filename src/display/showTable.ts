import { InputError } from '../errors/inputError';
import { displayBundle } from './displayBundle';
import { tableBundle } from './tableBundle';
import { type FrameLike, frameRows, objectRows, type TableRows } from './tableRows';

/** Rows as objects (their keys are the columns), or a data frame. */
export type TableLike = readonly object[] | FrameLike;

export interface ShowTableOptions {
  /** How many rows are shown; a line below tells how many there are. 20 by default. */
  readonly maxRows?: number;
  /** A line below the table. */
  readonly caption?: string;
  /** Which columns are shown, in which order; all by default. */
  readonly columns?: readonly string[];
}

/**
 * Shows a table: in a notebook as HTML, elsewhere as aligned text. Every text in it is escaped.
 *
 * @param table - rows as objects, or a data frame
 * @throws InputError when it is neither, or an option is unfit
 */
export function showTable(table: TableLike, options: ShowTableOptions = {}): void {
  const { maxRows = 20, caption, columns } = options;
  if (!Number.isInteger(maxRows) || maxRows < 0) {
    throw new InputError(`maxRows must be a whole number from 0, got ${maxRows}`);
  }
  const { columns: names, rows, total } = readTable(table, maxRows);
  const unknown = columns?.find((column) => !names.includes(column));
  if (unknown !== undefined) {
    throw new InputError(`there is no column ${JSON.stringify(unknown)}; there are: ${names.join(', ')}`);
  }
  const shown = columns ?? names;
  const places = shown.map((column) => names.indexOf(column));
  const notes = [
    ...(caption === undefined ? [] : [caption]),
    ...(total > rows.length ? [`${rows.length} of ${total} rows`] : []),
  ];
  displayBundle(
    tableBundle(
      shown,
      rows.map((row) => places.map((place) => row[place])),
      notes.join(' · '),
    ),
  );
}

function readTable(table: TableLike, maxRows: number): TableRows {
  if (isRows(table)) return objectRows(table, maxRows);
  if (typeof table !== 'object' || table === null || !table.columns || !table.values) {
    throw new InputError('a table is a list of objects, or a data frame with columns and values');
  }
  return frameRows(table, maxRows);
}

function isRows(table: TableLike): table is readonly object[] {
  return Array.isArray(table);
}
