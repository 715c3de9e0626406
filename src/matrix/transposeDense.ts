import { DenseMatrix } from './denseMatrix';

/** The transposed matrix, as a copy. */
export function transposeDense({ rows, columns, data }: DenseMatrix): DenseMatrix {
  const transposed = new DenseMatrix(columns, rows);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) transposed.data[j * rows + i] = data[i * columns + j];
  }
  return transposed;
}
