/** A danfojs DataFrame, or anything else with named columns and rows of values. */
export interface FrameLike {
  readonly columns: readonly string[];
  readonly values: ArrayLike<unknown>;
}

/** The first rows of a table. */
export interface TableRows {
  readonly columns: readonly string[];
  /** As many values as there are columns. */
  readonly rows: readonly (readonly unknown[])[];
  /** How many rows there are in all. */
  readonly total: number;
}

/** The first rows of a list of objects, whose columns are the keys of the rows shown. */
export function objectRows(objects: readonly object[], most: number): TableRows {
  const first = objects.slice(0, most);
  const columns = [...new Set(first.flatMap((object) => Object.keys(object)))];
  // A row that lacks a key must not answer with what its prototype has under that name.
  const cell = (object: object, column: string): unknown =>
    Object.hasOwn(object, column) ? Reflect.get(object, column) : undefined;
  const rows = first.map((object) => columns.map((column) => cell(object, column)));
  return { columns, rows, total: objects.length };
}

/** The first rows of a frame; a value that is no list is a row of its own. */
export function frameRows({ columns, values }: FrameLike, most: number): TableRows {
  const rows = Array.from({ length: Math.min(most, values.length) }, (_, i) => {
    const row = values[i];
    return Array.isArray(row) ? row : [row];
  });
  return { columns, rows, total: values.length };
}
