import { InputError } from '../errors/inputError';
import { DenseMatrix } from './denseMatrix';

/** The stored entries of one row: `values[k]` stands in column `indices[k]`; columns ascend. */
export interface SparseRow {
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

/**
 * A matrix in compressed sparse row (CSR) form, SciPy's `csr_matrix` with sorted indices: the entries of row
 * `i` are `indices[k]`, `data[k]` for `k` from `indptr[i]` up to `indptr[i + 1]`, columns ascending.
 */
export class SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly indptr: Int32Array;
  readonly indices: Int32Array;
  readonly data: Float64Array;

  /**
   * @param indptr - `rows + 1` offsets into `indices` and `data`; the arrays are kept, not copied
   * @throws InputError when the lengths of the three arrays do not fit
   */
  constructor(rows: number, columns: number, indptr: Int32Array, indices: Int32Array, data: Float64Array) {
    if (indptr.length !== rows + 1) {
      throw new InputError(`indptr of ${rows} rows needs ${rows + 1} offsets, got ${indptr.length}`);
    }
    if (indices.length !== data.length || indptr[rows] !== data.length) {
      throw new InputError(
        `indptr ends at ${indptr[rows]}, with ${indices.length} indices and ${data.length} values`,
      );
    }
    this.rows = rows;
    this.columns = columns;
    this.indptr = indptr;
    this.indices = indices;
    this.data = data;
  }

  /** The non-zero values of a dense matrix. */
  static fromDense({ rows, columns, data: all }: DenseMatrix): SparseMatrix {
    let count = 0;
    for (let at = 0; at < all.length; at++) count += Number(all[at] !== 0);
    const indptr = new Int32Array(rows + 1);
    // One place more: every value is written, and the next one over it if it is zero. That is faster than a branch.
    const indices = new Int32Array(count + 1);
    const data = new Float64Array(count + 1);
    let k = 0;
    for (let i = 0; i < rows; i++) {
      const base = i * columns;
      for (let j = 0; j < columns; j++) {
        const value = all[base + j];
        indices[k] = j;
        data[k] = value;
        k += Number(value !== 0);
      }
      indptr[i + 1] = k;
    }
    return new SparseMatrix(rows, columns, indptr, indices.subarray(0, count), data.subarray(0, count));
  }

  /** Number of stored entries. */
  get nonZeros(): number {
    return this.data.length;
  }

  /** The stored entries of row `i`, as views. */
  row(i: number): SparseRow {
    const start = this.indptr[i];
    const end = this.indptr[i + 1];
    return { indices: this.indices.subarray(start, end), values: this.data.subarray(start, end) };
  }

  /** Value at row `i`, column `j`; 0 where nothing is stored. */
  get(i: number, j: number): number {
    const { indices, values } = this.row(i);
    const k = indices.indexOf(j);
    return k < 0 ? 0 : values[k];
  }

  /** The rows at `selection`, in that order, repeats allowed, as a new matrix. */
  selectRows(selection: ArrayLike<number>): SparseMatrix {
    const indptr = new Int32Array(selection.length + 1);
    for (let k = 0; k < selection.length; k++) {
      const i = selection[k];
      indptr[k + 1] = indptr[k] + this.indptr[i + 1] - this.indptr[i];
    }
    const indices = new Int32Array(indptr[selection.length]);
    const data = new Float64Array(indices.length);
    for (let k = 0; k < selection.length; k++) {
      const { indices: columns, values } = this.row(selection[k]);
      indices.set(columns, indptr[k]);
      data.set(values, indptr[k]);
    }
    return new SparseMatrix(selection.length, this.columns, indptr, indices, data);
  }

  /** The transposed matrix: its rows are this one's columns (so it is also this one in CSC form). */
  transpose(): SparseMatrix {
    const indptr = new Int32Array(this.columns + 1);
    for (const j of this.indices) indptr[j + 1]++;
    for (let j = 0; j < this.columns; j++) indptr[j + 1] += indptr[j];
    const next = indptr.slice(0, this.columns);
    const indices = new Int32Array(this.nonZeros);
    const data = new Float64Array(this.nonZeros);
    for (let i = 0; i < this.rows; i++) {
      for (let k = this.indptr[i]; k < this.indptr[i + 1]; k++) {
        const at = next[this.indices[k]]++;
        indices[at] = i;
        data[at] = this.data[k];
      }
    }
    return new SparseMatrix(this.columns, this.rows, indptr, indices, data);
  }

  /** The matrix with its zeros written out. */
  toDense(): DenseMatrix {
    const dense = new DenseMatrix(this.rows, this.columns);
    for (let i = 0; i < this.rows; i++) {
      for (let k = this.indptr[i]; k < this.indptr[i + 1]; k++) {
        dense.data[i * this.columns + this.indices[k]] = this.data[k];
      }
    }
    return dense;
  }
}
