import { DenseMatrix } from '../matrix/denseMatrix';
import type { SparseMatrix } from '../matrix/sparseMatrix';
import type { SynthesisPlan } from './synthesisPlan';

/**
 * The rows of `X`, and after them the planned ones; the result is the only large memory taken.
 * @param entries - those of `X` where they are few; only they are looked at then
 */
export function appendDenseRows(
  X: DenseMatrix,
  plan: SynthesisPlan,
  entries: SparseMatrix | null,
): DenseMatrix {
  const result = new DenseMatrix(X.rows + plan.base.length, X.columns);
  result.data.set(X.data);
  const target = result.data.subarray(X.data.length);
  if (entries) interpolateEntries(entries, plan, target);
  else interpolateAll(X, plan, target);
  return result;
}

function interpolateAll(
  { data, columns }: DenseMatrix,
  { base, neighbour, step }: SynthesisPlan,
  target: Float64Array,
): void {
  for (let k = 0; k < base.length; k++) {
    const from = base[k] * columns;
    const to = neighbour[k] * columns;
    for (let j = 0; j < columns; j++) {
      const value = data[from + j];
      target[k * columns + j] = value + step[k] * (data[to + j] - value);
    }
  }
}

/** @param target - zeros so far, which stay where neither row has an entry */
function interpolateEntries(
  { columns, indptr, indices, data }: SparseMatrix,
  { base, neighbour, step }: SynthesisPlan,
  target: Float64Array,
): void {
  const start = new Float64Array(columns);
  for (let k = 0; k < base.length; k++) {
    const at = k * columns;
    const first = indptr[base[k]];
    const end = indptr[base[k] + 1];
    for (let e = first; e < end; e++) {
      const value = data[e];
      start[indices[e]] = value;
      target[at + indices[e]] = value + step[k] * (0 - value);
    }
    const otherEnd = indptr[neighbour[k] + 1];
    for (let e = indptr[neighbour[k]]; e < otherEnd; e++) {
      const value = start[indices[e]];
      target[at + indices[e]] = value + step[k] * (data[e] - value);
    }
    for (let e = first; e < end; e++) start[indices[e]] = 0;
  }
}
