import { InputError } from '../errors/inputError';

/** A matrix of 64-bit floats, stored row after row: value (i, j) is `data[i * columns + j]`. */
export class DenseMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float64Array;

  /**
   * @param rows - number of rows
   * @param columns - number of columns
   * @param data - `rows * columns` values, row-major; zeros when left out; kept, not copied
   * @throws InputError when the length of `data` is not `rows * columns`
   */
  constructor(rows: number, columns: number, data: Float64Array = new Float64Array(rows * columns)) {
    if (data.length !== rows * columns) {
      throw new InputError(
        `a ${rows} x ${columns} matrix needs ${rows * columns} values, got ${data.length}`,
      );
    }
    this.rows = rows;
    this.columns = columns;
    this.data = data;
  }

  /**
   * A matrix from rows of equal length.
   * @throws InputError naming the first row whose length differs
   */
  static fromRows(rows: readonly (readonly number[])[]): DenseMatrix {
    const columns = rows[0]?.length ?? 0;
    const data = new Float64Array(rows.length * columns);
    for (let i = 0; i < rows.length; i++) {
      if (rows[i].length !== columns) {
        throw new InputError(`row ${i} has ${rows[i].length} values, row 0 has ${columns}`);
      }
      data.set(rows[i], i * columns);
    }
    return new DenseMatrix(rows.length, columns, data);
  }

  /** Value at row `i`, column `j`. */
  get(i: number, j: number): number {
    return this.data[i * this.columns + j];
  }

  /** Row `i` as a view: writing to it writes to the matrix. */
  row(i: number): Float64Array {
    return this.data.subarray(i * this.columns, (i + 1) * this.columns);
  }

  /** The rows at `indices`, in that order, repeats allowed, as a new matrix. */
  selectRows(indices: ArrayLike<number>): DenseMatrix {
    const selected = new DenseMatrix(indices.length, this.columns);
    for (let k = 0; k < indices.length; k++) {
      selected.data.set(this.row(indices[k]), k * this.columns);
    }
    return selected;
  }

  /** The matrix as nested arrays, for printing and JSON. */
  toRows(): number[][] {
    return Array.from({ length: this.rows }, (_, i) => Array.from(this.row(i)));
  }
}
