import { AlertTable } from './alertTable';
import type { ReadOptions } from './readOptions';
import { TableBuilder } from './tableBuilder';
import { tableRows } from './tableRows';
import { requiredColumns, tableShape } from './tableShape';

/** How {@link streamAlerts} reads. */
export interface StreamOptions extends ReadOptions {
  /** The most rows that a batch has. Default 1,000. */
  readonly batchRows?: number;
}

/**
 * The rows of a file of any size in batches, each a table of its own; `dropped` and `shortened` are those of
 * the batch. The file is never held in memory. A JSONL file is read twice: first for its columns.
 *
 * @param path - CSV or JSONL, plain or gzip
 * @throws InputError as {@link readAlertTable} does
 */
export async function* streamAlerts(path: string, options: StreamOptions = {}): AsyncGenerator<AlertTable> {
  const shape = tableShape(options, false);
  const batchRows = Math.max(1, options.batchRows ?? 1000);
  let builder: TableBuilder | undefined;
  for await (const rows of tableRows(path, requiredColumns(shape), options)) {
    for (let next = 0; next < rows.cells.length; ) {
      builder ??= new TableBuilder(path, rows.columns, shape, options.naValues);
      next = builder.take(rows, next, batchRows);
      if (builder.rows < batchRows) continue;
      yield new AlertTable(builder.parts());
      builder = undefined;
    }
  }
  if (builder?.hasRows) yield new AlertTable(builder.parts());
}
