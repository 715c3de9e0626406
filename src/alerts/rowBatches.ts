import { InputError } from '../errors/inputError';

/** Rows for a writer: each has one cell per column. */
export type Rows = AsyncIterable<readonly string[]> | Iterable<readonly string[]>;

const BATCH = 512;

/**
 * Rows in batches of a few hundred.
 * @throws InputError when a row has not one cell per column
 */
export async function* rowBatches(
  rows: Rows,
  columns: readonly string[],
): AsyncGenerator<(readonly string[])[]> {
  let batch: (readonly string[])[] = [];
  let count = 0;
  for await (const row of rows) {
    count++;
    if (row.length !== columns.length) {
      throw new InputError(`row ${count} has ${row.length} cells, but there are ${columns.length} columns`);
    }
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
