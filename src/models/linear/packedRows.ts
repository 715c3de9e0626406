import { InputError } from '../../errors/inputError';
import { isSparse, type Matrix } from '../../matrix/matrix';

/**
 * Rows as coordinate descent reads them: 32-bit values, and columns numbered anew from the commonest to the
 * rarest, so that the weights that most rows touch lie side by side. On shared memory; columns that are 0
 * throughout have no number.
 */
export interface PackedRows {
  readonly rows: number;
  /** The column of the matrix that each number stands for. */
  readonly columnOf: Int32Array;
  readonly indptr: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float32Array;
  /** The squared length of each row. */
  readonly squaredNorms: Float64Array;
}

/**
 * Packs the rows of a matrix.
 * @throws InputError on a value that 32-bit floats cannot hold
 */
export function packRows(X: Matrix): PackedRows {
  const counts = new Int32Array(X.columns);
  let total = 0;
  for (let k = 0; k < X.data.length; k++) {
    if (X.data[k] === 0) continue;
    counts[isSparse(X) ? X.indices[k] : k % X.columns]++;
    total++;
  }
  const columnOf = commonestFirst(counts);
  const numberOf = new Int32Array(X.columns);
  for (let number = 0; number < columnOf.length; number++) numberOf[columnOf[number]] = number;

  const indptr = new Int32Array(new SharedArrayBuffer(4 * (X.rows + 1)));
  const indices = new Int32Array(new SharedArrayBuffer(4 * total));
  const values = new Float32Array(new SharedArrayBuffer(4 * total));
  const squaredNorms = new Float64Array(new SharedArrayBuffer(8 * X.rows));
  let at = 0;
  for (let i = 0; i < X.rows; i++) {
    const start = isSparse(X) ? X.indptr[i] : i * X.columns;
    const end = isSparse(X) ? X.indptr[i + 1] : start + X.columns;
    let sum = 0;
    for (let k = start; k < end; k++) {
      if (X.data[k] === 0) continue;
      indices[at] = numberOf[isSparse(X) ? X.indices[k] : k - start];
      values[at] = X.data[k];
      sum += values[at] * values[at];
      at++;
    }
    if (sum === Infinity) {
      throw new InputError(`row ${i} of X has values beyond 1e38: scale its columns`);
    }
    squaredNorms[i] = sum;
    indptr[i + 1] = at;
  }
  return { rows: X.rows, columnOf, indptr, indices, values, squaredNorms };
}

function commonestFirst(counts: Int32Array): Int32Array {
  const used: number[] = [];
  for (let j = 0; j < counts.length; j++) if (counts[j] > 0) used.push(j);
  used.sort((a, b) => counts[b] - counts[a] || a - b);
  const columnOf = new Int32Array(new SharedArrayBuffer(4 * used.length));
  columnOf.set(used);
  return columnOf;
}
