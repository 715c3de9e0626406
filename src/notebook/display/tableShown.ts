import { types } from 'node:util';
import type { AlertTable } from '../../alerts/alertTable';
import { type FrameLike, frameRows, objectRows } from '../../display/tableRows';
import { className, isPlain } from './brief';
import { counted, maxRows } from './limits';
import type { Shown, ShownTable } from './shown';

/** What is a table: rows as objects (tags, techniques, matches), alerts read from a file, a data frame, a map. */
export function tableShown(value: object): Shown | undefined {
  if (isRows(value)) return { title: counted(value.length, 'row'), tables: [rowsTable(value)] };
  if (types.isMap(value)) {
    const rows = [...value].slice(0, maxRows);
    return {
      title: `Map of ${counted(value.size, 'entry', 'entries')}`,
      tables: [{ columns: ['key', 'value'], rows, total: value.size }],
    };
  }
  if (isAlertTable(value)) {
    const { path, columns, rows } = value;
    const first = Array.from({ length: Math.min(rows, maxRows) }, (_, i) => value.row(i));
    return {
      title: `${className(value)}: ${counted(rows, 'row')} of ${path}`,
      tables: [{ columns, rows: first, total: rows }],
    };
  }
  if (!isFrame(value)) return undefined;
  return {
    title: `${className(value) ?? 'Table'}: ${counted(value.values.length, 'row')}`,
    tables: [frameRows(value, maxRows)],
  };
}

/** Rows as a table, whose columns are the keys of the rows shown. */
export function rowsTable(rows: readonly object[], title?: string): ShownTable {
  return { ...(title !== undefined && { title }), ...objectRows(rows, maxRows) };
}

/** Whether it is a list of plain objects. */
export function isRows(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.length > 0 && value.slice(0, maxRows).every(isPlain);
}

function isAlertTable(value: object): value is AlertTable {
  const { row }: { row?: unknown } = value;
  return typeof row === 'function' && 'alerts' in value && 'columns' in value && 'path' in value;
}

function isFrame(value: object): value is FrameLike {
  const { columns, values }: { columns?: unknown; values?: unknown } = value;
  return Array.isArray(columns) && (Array.isArray(values) || ArrayBuffer.isView(values));
}
