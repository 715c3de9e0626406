import type { DataFrame } from './dataFrame';
import { readAlertTable } from './readAlertTable';
import type { ReadOptions } from './readOptions';
import { toDataFrame } from './toDataFrame';

/**
 * Reads a file of alerts into a danfojs-node `DataFrame`, for notebooks; every cell is a string.
 *
 * @throws InputError as {@link readAlertTable} does, and when danfojs-node is not installed
 */
export async function readAlerts(path: string, options: ReadOptions = {}): Promise<DataFrame> {
  return toDataFrame(await readAlertTable(path, options));
}
