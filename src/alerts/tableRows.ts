import { InputError } from '../errors/inputError';
import { checkColumns } from './checkColumns';
import { csvRows } from './csvRows';
import { fileBytes } from './fileBytes';
import { jsonlColumns, jsonlRows } from './jsonlRows';
import type { ReadOptions } from './readOptions';
import { tableFormat } from './tableFormat';
import type { TextRows } from './textRows';
import { utf8Text } from './utf8Text';

function isCsv(path: string, options: ReadOptions): boolean {
  return (options.format ?? tableFormat(path)) === 'csv';
}

function textRows(path: string, options: ReadOptions): AsyncGenerator<TextRows> {
  const text = (progress: ReadOptions): AsyncGenerator<string> => utf8Text(fileBytes(path, progress), path);
  if (isCsv(path, options)) return csvRows(text(options), path);
  return (async function* () {
    // The objects may have different keys, and a table needs all its columns from the first row on.
    const columns = await jsonlColumns(text({ ...options, onProgress: undefined }), path);
    yield* jsonlRows(text(options), path, columns);
  })();
}

/**
 * The rows of a CSV or JSONL file as text, some at a time. Never holds more of the file than a few chunks.
 *
 * @param required - the columns that must be there
 * @throws InputError when the file cannot be read, lacks a required column, or has no rows
 */
export async function* tableRows(
  path: string,
  required: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<TextRows> {
  let rows = 0;
  let checked = false;
  for await (const some of textRows(path, options)) {
    if (!checked && some.columns.length > 0) {
      checkColumns(some.columns, required, isCsv(path, options) ? `${path}, line 1` : path);
      checked = true;
    }
    rows += some.cells.length;
    if (some.cells.length > 0) yield some;
  }
  if (!checked) throw new InputError(`${path}: there is nothing in the file but blank lines`);
  if (rows === 0) throw new InputError(`${path}: there is a header but no row below it`);
}
