import { InputError } from '../errors/inputError';
import type { CellColumns } from './columnEncoder';

/**
 * Checks columns of cells, and gives the number of rows.
 * @param count - how many columns there must be; any number from 1 when left out
 * @throws InputError on another number of columns, or columns of different lengths
 */
export function assertColumns(encoder: string, columns: CellColumns, count?: number): number {
  if (columns.length === 0) throw new InputError(`${encoder} got no columns: give one at least`);
  if (count !== undefined && columns.length !== count) {
    throw new InputError(`${encoder} got ${columns.length} columns, it was fitted on ${count}`);
  }
  const rows = columns[0].length;
  columns.forEach(({ length }, j) => {
    if (length !== rows) {
      throw new InputError(`${encoder}: column ${j} has ${length} cells, column 0 has ${rows}`);
    }
  });
  return rows;
}
