import { InputError } from '../errors/inputError';
import type { AlertTableParts } from './alertTable';
import type { ReadOptions } from './readOptions';
import { TableBuilder } from './tableBuilder';
import { tableRows } from './tableRows';
import { requiredColumns, type TableShape } from './tableShape';

/** Reads a whole file into the parts of a table. */
export async function readTable(
  path: string,
  shape: TableShape,
  options: ReadOptions,
): Promise<AlertTableParts> {
  let builder: TableBuilder | undefined;
  for await (const rows of tableRows(path, requiredColumns(shape), options)) {
    builder ??= new TableBuilder(path, rows.columns, shape, options.naValues);
    builder.take(rows);
  }
  const parts = builder!.parts();
  if (parts.alerts.length > 0) return parts;
  const dropped = parts.dropped ?? [];
  const reason = `line ${dropped[0]?.line}: ${dropped[0]?.reason}`;
  throw new InputError(`${path}: no row is complete; all ${dropped.length} were left out (${reason})`);
}
