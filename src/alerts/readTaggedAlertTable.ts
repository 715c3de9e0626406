import { TaggedAlertTable } from './alertTable';
import type { ReadOptions } from './readOptions';
import { readTable } from './readTable';
import { tableShape } from './tableShape';

/**
 * Reads a file of alerts with their techniques, as {@link readAlertTable} reads one without: the columns `id`
 * (or `idColumn`) and `alert` (or `alertColumn`) must be there, and rows that lack either are left out.
 *
 * @throws InputError as {@link readAlertTable} does
 */
export async function readTaggedAlertTable(
  path: string,
  options: ReadOptions = {},
): Promise<TaggedAlertTable> {
  const shape = tableShape(options, true);
  const parts = await readTable(path, shape, options);
  return new TaggedAlertTable({ ...parts, ids: parts.columns.get(shape.idColumn)! });
}
