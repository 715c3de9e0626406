import { type WrittenFile, writeStream } from '../files/writeStream';
import { type Rows, rowBatches } from './rowBatches';

/** How {@link writeJsonl} writes. */
export interface WriteJsonlOptions {
  /** Stops the writing; nothing is left behind. */
  readonly signal?: AbortSignal;
}

async function* jsonlText(columns: readonly string[], rows: Rows): AsyncGenerator<string> {
  // Put together by hand: an object would sort keys that look like numbers, and lose `__proto__`.
  const keys = columns.map((name) => JSON.stringify(name));
  for await (const batch of rowBatches(rows, columns)) {
    const lines = batch.map(
      (row) => `{${row.map((cell, i) => `${keys[i]}:${JSON.stringify(cell)}`).join(',')}}\n`,
    );
    yield lines.join('');
  }
}

/**
 * Writes rows as JSONL, one object per line with every cell a string, as they come and whole or not at all.
 *
 * @param columns - the keys, in order
 * @param rows - one cell per column
 * @throws InputError when the place cannot be written or a row has another width
 */
export function writeJsonl(
  path: string,
  columns: readonly string[],
  rows: Rows,
  options: WriteJsonlOptions = {},
): Promise<WrittenFile> {
  return writeStream(path, jsonlText(columns, rows), options.signal);
}
