import { InputError } from '../errors/inputError';
import type { AlertTable } from './alertTable';
import type { DataFrame } from './dataFrame';
import { type Danfo, loadDanfo } from './loadDanfo';
import { shownText } from './shownText';

/**
 * The table as a danfojs-node `DataFrame`, every column of type string.
 *
 * @throws InputError when danfojs-node is not installed, or a column has the name of one of the frame's own
 *   members (`values`, `shape`, …), which the frame would lose
 */
export function toDataFrame(table: AlertTable, danfo: Danfo = loadDanfo()): DataFrame {
  const taken = table.columns.find((name) => name.startsWith('$') || name in danfo.DataFrame.prototype);
  if (taken !== undefined) {
    throw new InputError(
      `${table.path}: a data frame cannot have a column named ${shownText(taken)}; rename the column`,
    );
  }
  const rows = Array.from({ length: table.rows }, (_, i) => table.row(i));
  return new danfo.DataFrame(rows, {
    columns: table.columns,
    dtypes: table.columns.map(() => 'string'),
  });
}
