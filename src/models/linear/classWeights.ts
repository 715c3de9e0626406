import { InputError } from '../../errors/inputError';
import { decodeArray, type EncodedArray, encodeArray } from '../../matrix/encodedArray';

/**
 * What each column of a matrix adds to the score of each class, column by column, zeros left out: column `j`
 * adds `values[k]` per unit to class `outputs[k]`, for `k` from `indptr[j]` up to `indptr[j + 1]`, classes
 * ascending. A row is scored by going once along its own columns.
 */
export interface ClassWeights {
  readonly columns: number;
  /** Number of scores: of classes, or 1 where one score tells two classes apart. */
  readonly count: number;
  readonly indptr: Int32Array;
  readonly outputs: Uint16Array;
  readonly values: Float32Array | Float64Array;
}

/** The weights of one class, zeros left out. */
export interface OutputWeights {
  readonly columns: Int32Array;
  readonly values: Float32Array | Float64Array;
}

const MAX_OUTPUTS = 65_536;

/**
 * Puts the weights of all classes together.
 * @param perOutput - each class's weights, in the order of the classes
 * @param precision - how the values are kept
 */
export function joinWeights(
  columns: number,
  perOutput: readonly OutputWeights[],
  precision: 'float32' | 'float64',
): ClassWeights {
  if (perOutput.length > MAX_OUTPUTS) {
    throw new InputError(
      `${perOutput.length} classes are too many: at most ${MAX_OUTPUTS} can be told apart`,
    );
  }
  const indptr = new Int32Array(columns + 1);
  for (const weights of perOutput) {
    for (let k = 0; k < weights.columns.length; k++) indptr[weights.columns[k] + 1]++;
  }
  for (let j = 0; j < columns; j++) indptr[j + 1] += indptr[j];
  const total = indptr[columns];
  const next = indptr.slice(0, columns);
  const outputs = new Uint16Array(total);
  const values = precision === 'float32' ? new Float32Array(total) : new Float64Array(total);
  for (let output = 0; output < perOutput.length; output++) {
    const { columns: used, values: ofOutput } = perOutput[output];
    for (let k = 0; k < used.length; k++) {
      const at = next[used[k]]++;
      outputs[at] = output;
      values[at] = ofOutput[k];
    }
  }
  return { columns, count: perOutput.length, indptr, outputs, values };
}

/** The weights of one class, one per column. */
export function weightsOfOutput(weights: ClassWeights, output: number): Float64Array {
  const ofOutput = new Float64Array(weights.columns);
  for (let j = 0; j < weights.columns; j++) {
    for (let k = weights.indptr[j]; k < weights.indptr[j + 1]; k++) {
      if (weights.outputs[k] === output) ofOutput[j] = weights.values[k];
    }
  }
  return ofOutput;
}

/** Weights as JSON data. */
export function encodeWeights({ columns, count, indptr, outputs, values }: ClassWeights): unknown {
  return {
    columns,
    count,
    indptr: encodeArray(indptr),
    outputs: encodeArray(outputs),
    values: encodeArray(values),
  };
}

/**
 * The weights that {@link encodeWeights} wrote.
 * @throws InputError when the data is something else, or its parts do not fit together
 */
export function decodeWeights(json: unknown): ClassWeights {
  const data = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>;
  const indptr = decodeArray(data['indptr'] as EncodedArray, 'int32');
  const outputs = decodeArray(data['outputs'] as EncodedArray, 'uint16');
  const encoded = data['values'] as EncodedArray;
  const values = decodeArray(encoded, encoded?.type === 'float32' ? 'float32' : 'float64');
  const columns = data['columns'] as number;
  const count = data['count'] as number;
  const isFit =
    indptr.length === columns + 1 &&
    indptr[0] === 0 &&
    indptr[columns] === values.length &&
    indptr.every((offset, j) => j === 0 || offset >= indptr[j - 1]) &&
    outputs.length === values.length &&
    outputs.every((output) => output < count) &&
    values.every((value) => Number.isFinite(value));
  if (!isFit)
    throw new InputError('the weights of a linear model do not fit together: fit and save it again');
  return { columns, count, indptr, outputs, values };
}
