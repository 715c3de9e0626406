import type { SparseRow } from '../../matrix/sparseMatrix';

/** A term below this part of an alert's length cannot change what the alert is like, but costs as much time. */
const LEAST = 0.02;

/** The entries of a row that are at least a fiftieth of its length. */
export function strongTerms({ indices, values }: SparseRow): SparseRow {
  let squares = 0;
  for (const value of values) squares += value * value;
  const least = LEAST * Math.sqrt(squares);
  let count = 0;
  for (const value of values) if (Math.abs(value) >= least) count++;
  if (count === values.length) return { indices, values };
  const strong = { indices: new Int32Array(count), values: new Float64Array(count) };
  for (let k = 0, at = 0; k < values.length; k++) {
    if (Math.abs(values[k]) < least) continue;
    strong.indices[at] = indices[k];
    strong.values[at++] = values[k];
  }
  return strong;
}
