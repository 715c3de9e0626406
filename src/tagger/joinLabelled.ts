import type { TaggedAlertTable } from '../alerts/alertTable';
import { type ColumnTable, columnTable } from '../features/columnTable';

/** The labelled alerts of several files, one file after the other. */
export interface JoinedRows {
  readonly alerts: readonly string[];
  readonly ids: readonly string[];
  /** The file of each row, by its place among them. */
  readonly files: Int32Array;
  /** The line of its file in which each row begins. */
  readonly lines: readonly number[];
  /** The columns of all files; a cell is empty where its file has no such column. */
  readonly columns: ColumnTable;
}

/** Puts the rows of files one after the other. */
export function joinLabelled(tables: readonly TaggedAlertTable[]): JoinedRows {
  const names = new Set(tables.flatMap(({ columns }) => columns));
  const cellsOf = (name: string): string[] =>
    tables.flatMap((table) =>
      table.has(name) ? table.column(name) : new Array<string>(table.rows).fill(''),
    );
  return {
    alerts: tables.flatMap(({ alerts }) => alerts),
    ids: tables.flatMap(({ ids }) => ids),
    files: Int32Array.from(tables.flatMap(({ rows }, file) => new Array<number>(rows).fill(file))),
    lines: tables.flatMap(({ lines }) => lines),
    columns: columnTable(new Map(Array.from(names, (name) => [name, cellsOf(name)]))),
  };
}

/**
 * The rows but for those of later files that an earlier file has already: the same text with the same label. Rows that
 * one file has twice stay.
 */
export function rowsOnce(alerts: readonly string[], ids: readonly string[], files: Int32Array): Int32Array {
  const firstFile = new Map<string, number>();
  const keys = alerts.map((alert, row) => JSON.stringify([alert, ids[row]]));
  keys.forEach((key, row) => {
    if (!firstFile.has(key)) firstFile.set(key, files[row]);
  });
  return Int32Array.from(keys.keys()).filter((row) => firstFile.get(keys[row]) === files[row]);
}
