import { InputError } from '../errors/inputError';
import type { SparseMatrix } from '../matrix/sparseMatrix';
import type { CellColumns } from './columnEncoder';
import { sparseRows } from './sparseRows';

/**
 * Cells as the numbers that they are.
 * @param names - the columns' names
 * @throws InputError naming the row and column of the first cell that is no finite number
 */
export function numericColumns(columns: CellColumns, names: readonly string[]): SparseMatrix {
  return sparseRows(columns[0]?.length ?? 0, columns.length, (i, put) => {
    columns.forEach((cells, j) => {
      const value = cells[i].trim() === '' ? Number.NaN : Number(cells[i]);
      if (!Number.isFinite(value)) {
        throw new InputError(
          `row ${i} of column ${JSON.stringify(names[j])} is ${JSON.stringify(cells[i].slice(0, 80))}: ` +
            'only numbers can pass through; encode the column, or drop it',
        );
      }
      put(j, value);
    });
  });
}
