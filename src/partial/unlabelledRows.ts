import type { AlertTable } from '../alerts/alertTable';

/** The rows of a table that have no label: those whose `id` is empty or blank, all where there is no such column. */
export function unlabelledRows(table: AlertTable, idColumn = 'id'): Int32Array {
  const rows = Int32Array.from({ length: table.rows }, (_, row) => row);
  if (!table.has(idColumn)) return rows;
  const ids = table.column(idColumn);
  return rows.filter((row) => ids[row].trim() === '');
}
