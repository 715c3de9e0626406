import { InputError } from '../errors/inputError';
import { missingColumn } from './missingColumn';

/** A row that was left out of a table, and why. */
export interface DroppedRow {
  /** The line of the file in which the row begins. */
  readonly line: number;
  readonly reason: string;
}

/** An alert of which only the beginning is read by models. */
export interface ShortenedAlert {
  readonly line: number;
  /** Length of the whole alert in UTF-16 units. */
  readonly length: number;
}

/** What an {@link AlertTable} is made of. */
export interface AlertTableParts {
  readonly path: string;
  /** The columns in order; all of the same length. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  readonly alerts: readonly string[];
  readonly lines: readonly number[];
  readonly dropped?: readonly DroppedRow[];
  readonly shortened?: readonly ShortenedAlert[];
}

/** Rows of alerts, kept by column; every cell is text as it is in the file. Read-only. */
export class AlertTable {
  /** The file that the rows came from. */
  readonly path: string;
  /** The names of the columns, in the file's order. */
  readonly columns: readonly string[];
  /** The number of rows. */
  readonly rows: number;
  /** The text of each alert as models read it: the alert column, each cell cut at `MAX_ALERT_LENGTH`. */
  readonly alerts: readonly string[];
  /** The line of the file in which each row begins. */
  readonly lines: readonly number[];
  /** The rows that were left out because a required cell is missing. */
  readonly dropped: readonly DroppedRow[];
  /** The alerts that are longer than `MAX_ALERT_LENGTH`. */
  readonly shortened: readonly ShortenedAlert[];
  readonly #columns: ReadonlyMap<string, readonly string[]>;

  constructor(parts: AlertTableParts) {
    this.path = parts.path;
    this.#columns = parts.columns;
    this.columns = [...parts.columns.keys()];
    this.rows = parts.alerts.length;
    this.alerts = parts.alerts;
    this.lines = parts.lines;
    this.dropped = parts.dropped ?? [];
    this.shortened = parts.shortened ?? [];
  }

  /** Whether there is a column of this name. */
  has(name: string): boolean {
    return this.#columns.has(name);
  }

  /**
   * A column's cells, one per row.
   * @throws InputError when there is no such column
   */
  column(name: string): readonly string[] {
    const cells = this.#columns.get(name);
    if (!cells) throw new InputError(`${this.path}: ${missingColumn(name, this.columns)}`);
    return cells;
  }

  /** The cells of a row, in the order of the columns. */
  row(index: number): string[] {
    return Array.from(this.#columns.values(), (cells) => cells[index]!);
  }

  /** The rows one after the other, as a writer takes them. */
  *records(): Generator<string[], void, undefined> {
    for (let i = 0; i < this.rows; i++) yield this.row(i);
  }
}

/** A table whose rows have labels. */
export class TaggedAlertTable extends AlertTable {
  /** The technique id of each row: the id column. */
  readonly ids: readonly string[];

  constructor(parts: AlertTableParts & { readonly ids: readonly string[] }) {
    super(parts);
    this.ids = parts.ids;
  }
}
