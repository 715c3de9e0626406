import { InputError } from '../../errors/inputError';
import { isSparse, type Matrix } from '../../matrix/matrix';
import { type ClassWeights, joinWeights, type OutputWeights } from './classWeights';

/**
 * The weighted sum of each column over the rows of each class: columns x classes.
 * @param weights - the weight of each row
 */
export function classCounts(
  X: Matrix,
  codes: Int32Array,
  classCount: number,
  weights: Float64Array,
): ClassWeights {
  const rowsOf = Array.from({ length: classCount }, (): number[] => []);
  for (let i = 0; i < codes.length; i++) rowsOf[codes[i]].push(i);
  const sums = new Float64Array(X.columns);
  const perClass = rowsOf.map((rows): OutputWeights => {
    for (const i of rows) addRow(X, i, weights[i], sums);
    return takeNonZeros(sums);
  });
  return joinWeights(X.columns, perClass, 'float64');
}

/** @throws InputError naming the first value below 0 */
export function assertCounts(X: Matrix, type: string): void {
  const at = X.data.findIndex((value) => value < 0);
  if (at < 0) return;
  throw new InputError(`X has the value ${X.data[at]}: ${type} takes counts or weights of 0 or more`);
}

function addRow(X: Matrix, i: number, weight: number, sums: Float64Array): void {
  if (!isSparse(X)) {
    for (let j = 0; j < X.columns; j++) sums[j] += weight * X.data[i * X.columns + j];
    return;
  }
  for (let k = X.indptr[i]; k < X.indptr[i + 1]; k++) sums[X.indices[k]] += weight * X.data[k];
}

/** Gives the sums that are not 0, and sets them to 0. */
function takeNonZeros(sums: Float64Array): OutputWeights {
  const count = sums.reduce((total, value) => (value === 0 ? total : total + 1), 0);
  const columns = new Int32Array(count);
  for (let j = 0, k = 0; j < sums.length; j++) if (sums[j] !== 0) columns[k++] = j;
  const values = Float64Array.from(columns, (j) => sums[j]);
  sums.fill(0);
  return { columns, values };
}
