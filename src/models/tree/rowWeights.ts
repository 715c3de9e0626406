import { InputError } from '../../errors/inputError';
import { assertFinite } from '../../matrix/assertFinite';
import type { Matrix } from '../../matrix/matrix';

/**
 * Checks what a classifier is to learn from, and returns the weight of each row.
 * @throws InputError on no rows or columns, unequal lengths, values that are not finite, weights below 0
 */
export function rowWeights(X: Matrix, y: readonly string[], sampleWeight?: Float64Array): Float64Array {
  if (X.rows === 0 || X.columns === 0) {
    throw new InputError(`cannot learn from a matrix of ${X.rows} rows and ${X.columns} columns`);
  }
  if (y.length !== X.rows) throw new InputError(`X has ${X.rows} rows, y has ${y.length} labels`);
  assertFinite(X);
  if (!sampleWeight) return new Float64Array(X.rows).fill(1);
  if (sampleWeight.length !== X.rows) {
    throw new InputError(`X has ${X.rows} rows, sampleWeight has ${sampleWeight.length} weights`);
  }
  let sum = 0;
  for (let i = 0; i < sampleWeight.length; i++) {
    if (!(sampleWeight[i] >= 0 && sampleWeight[i] < Infinity)) {
      throw new InputError(`sampleWeight of row ${i} is ${sampleWeight[i]}: give 0 or more`);
    }
    sum += sampleWeight[i];
  }
  if (sum === 0) throw new InputError('all weights in sampleWeight are 0: give at least one above 0');
  return Float64Array.from(sampleWeight);
}
