import { missingColumn } from '../alerts/missingColumn';
import { InputError } from '../errors/inputError';

/** Named columns of cells, all of the same length; an `AlertTable` is one. */
export interface ColumnTable {
  readonly columns: readonly string[];
  readonly rows: number;
  /** A column's cells. */
  column(name: string): readonly string[];
}

/**
 * A table of columns by name.
 * @throws InputError on no columns, or columns of different lengths
 */
export function columnTable(columns: ReadonlyMap<string, readonly string[]>): ColumnTable {
  const [first] = columns;
  if (!first) throw new InputError('a table needs columns: give one at least');
  for (const [name, { length }] of columns) {
    if (length === first[1].length) continue;
    throw new InputError(
      `column ${JSON.stringify(name)} has ${length} cells, ${JSON.stringify(first[0])} ${first[1].length}`,
    );
  }
  const names = [...columns.keys()];
  return {
    columns: names,
    rows: first[1].length,
    column: (name) => {
      const cells = columns.get(name);
      if (!cells) throw new InputError(missingColumn(name, names));
      return cells;
    },
  };
}

/** The rows of a table with these numbers, in that order. */
export function selectTableRows(table: ColumnTable, rows: Int32Array): ColumnTable {
  return columnTable(
    new Map(
      table.columns.map((name) => {
        const cells = table.column(name);
        return [name, Array.from(rows, (row) => cells[row])];
      }),
    ),
  );
}
