import { type ClassWeights, joinWeights, type OutputWeights } from './classWeights';

/**
 * Weights that are written out column by column, `data[j * count + output]`, as those of each class.
 * @param precision - how the values are kept
 */
export function weightsFromColumns(
  data: Float64Array,
  columns: number,
  count: number,
  precision: 'float32' | 'float64',
): ClassWeights {
  const perOutput = Array.from({ length: count }, (_, output) => nonZeros(data, columns, count, output));
  return joinWeights(columns, perOutput, precision);
}

function nonZeros(data: Float64Array, columns: number, count: number, output: number): OutputWeights {
  let found = 0;
  for (let j = 0; j < columns; j++) if (data[j * count + output] !== 0) found++;
  const places = new Int32Array(found);
  const values = new Float64Array(found);
  for (let j = 0, k = 0; j < columns; j++) {
    const value = data[j * count + output];
    if (value === 0) continue;
    places[k] = j;
    values[k++] = value;
  }
  return { columns: places, values };
}
