import { SparseMatrix } from '../matrix/sparseMatrix';
import type { SynthesisPlan } from './synthesisPlan';

/** The rows of `X`, and after them the planned ones, stored sparse throughout. */
export function appendSparseRows(X: SparseMatrix, { base, neighbour, step }: SynthesisPlan): SparseMatrix {
  const rows = X.rows + base.length;
  const indptr = new Int32Array(rows + 1);
  indptr.set(X.indptr);
  let room = X.nonZeros;
  for (let k = 0; k < base.length; k++) room += entriesOf(X, base[k]) + entriesOf(X, neighbour[k]);
  const indices = new Int32Array(room);
  const data = new Float64Array(room);
  indices.set(X.indices);
  data.set(X.data);
  let at = X.nonZeros;
  for (let k = 0; k < base.length; k++) {
    at = interpolate(X, base[k], neighbour[k], step[k], indices, data, at);
    indptr[X.rows + k + 1] = at;
  }
  return new SparseMatrix(rows, X.columns, indptr, indices.slice(0, at), data.slice(0, at));
}

function entriesOf(X: SparseMatrix, row: number): number {
  return X.indptr[row + 1] - X.indptr[row];
}

/** Writes one new row from `at` on, without its zeros, and returns where it ends. */
function interpolate(
  X: SparseMatrix,
  from: number,
  to: number,
  step: number,
  indices: Int32Array,
  data: Float64Array,
  start: number,
): number {
  let at = start;
  let a = X.indptr[from];
  let b = X.indptr[to];
  const aEnd = X.indptr[from + 1];
  const bEnd = X.indptr[to + 1];
  while (a < aEnd || b < bEnd) {
    const aColumn = a < aEnd ? X.indices[a] : X.columns;
    const bColumn = b < bEnd ? X.indices[b] : X.columns;
    const column = Math.min(aColumn, bColumn);
    const value = aColumn === column ? X.data[a++] : 0;
    const other = bColumn === column ? X.data[b++] : 0;
    const between = value + step * (other - value);
    if (between === 0) continue;
    indices[at] = column;
    data[at++] = between;
  }
  return at;
}
