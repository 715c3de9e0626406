import { InputError } from '../errors/inputError';
import { isSparse, type Matrix } from './matrix';

/**
 * Refuses a matrix that holds NaN or an infinity.
 * @param name - how the message calls the matrix
 * @throws InputError naming the first such value, its row and its column, both counted from 0
 */
export function assertFinite(matrix: Matrix, name = 'X'): void {
  const { data } = matrix;
  for (let k = 0; k < data.length; k++) {
    if (Number.isFinite(data[k])) continue;
    const [row, column] = placeOf(matrix, k);
    throw new InputError(
      `${name} has ${data[k]} at row ${row}, column ${column}: replace or drop what is not a finite number`,
    );
  }
}

function placeOf(matrix: Matrix, k: number): [row: number, column: number] {
  if (!isSparse(matrix)) return [Math.floor(k / matrix.columns), k % matrix.columns];
  let row = 0;
  while (matrix.indptr[row + 1] <= k) row++;
  return [row, matrix.indices[k]];
}
