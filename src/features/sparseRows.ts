import { SparseMatrix } from '../matrix/sparseMatrix';

/** Stores a value in the row at hand; columns ascend. */
export type Put = (column: number, value: number) => void;

/** A sparse matrix from what each row says it has. */
export function sparseRows(
  rows: number,
  columns: number,
  fill: (row: number, put: Put) => void,
): SparseMatrix {
  const indptr = new Int32Array(rows + 1);
  const indices: number[] = [];
  const data: number[] = [];
  const put: Put = (column, value) => {
    if (value === 0) return;
    indices.push(column);
    data.push(value);
  };
  for (let row = 0; row < rows; row++) {
    fill(row, put);
    indptr[row + 1] = indices.length;
  }
  return new SparseMatrix(rows, columns, indptr, Int32Array.from(indices), Float64Array.from(data));
}
