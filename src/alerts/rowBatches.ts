import { InputError } from '../errors/inputError';

/** Rows for a writer: each has one cell per column. */
export type Rows = AsyncIterable<readonly string[]> | Iterable<readonly string[]>;

const BATCH = 512;
/** A cell may have a megabyte: a few of them end a batch as well. */
const BATCH_CHARACTERS = 1 << 22;

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
  let characters = 0;
  for await (const row of rows) {
    count++;
    if (row.length !== columns.length) {
      throw new InputError(`row ${count} has ${row.length} cells, but there are ${columns.length} columns`);
    }
    batch.push(row);
    for (const cell of row) characters += cell.length;
    if (batch.length < BATCH && characters < BATCH_CHARACTERS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}
