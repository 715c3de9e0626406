import { DenseMatrix } from '../matrix/denseMatrix';
import type { SynthesisPlan } from './synthesisPlan';

/** The rows of `X`, and after them the planned ones; the result is the only memory taken. */
export function appendDenseRows(X: DenseMatrix, { base, neighbour, step }: SynthesisPlan): DenseMatrix {
  const { columns } = X;
  const result = new DenseMatrix(X.rows + base.length, columns);
  const { data } = result;
  data.set(X.data);
  let at = X.data.length;
  for (let k = 0; k < base.length; k++) {
    interpolate(X.data, base[k] * columns, neighbour[k] * columns, step[k], data, at, columns);
    at += columns;
  }
  return result;
}

function interpolate(
  rows: Float64Array,
  from: number,
  to: number,
  step: number,
  target: Float64Array,
  at: number,
  columns: number,
): void {
  for (let j = 0; j < columns; j++) {
    const value = rows[from + j];
    target[at + j] = value + step * (rows[to + j] - value);
  }
}
