import type { DataFrame } from './dataFrame';
import type { ReadOptions } from './readOptions';
import { readTaggedAlertTable } from './readTaggedAlertTable';
import { toDataFrame } from './toDataFrame';

/**
 * Reads a file of alerts with their techniques into a danfojs-node `DataFrame`, for notebooks; every cell is a
 * string.
 *
 * @throws InputError as {@link readTaggedAlertTable} does, and when danfojs-node is not installed
 */
export async function readTaggedAlerts(path: string, options: ReadOptions = {}): Promise<DataFrame> {
  return toDataFrame(await readTaggedAlertTable(path, options));
}
