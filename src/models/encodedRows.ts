import { InputError } from '../errors/inputError';
import { assertFinite } from '../matrix/assertFinite';
import { decodeArray, type EncodedArray, encodeArray } from '../matrix/encodedArray';
import { SparseMatrix } from '../matrix/sparseMatrix';
import { isModelWidth } from './isModelWidth';

/** The rows that a model keeps, as JSON data, exact to the bit. */
export interface EncodedRows {
  readonly columns: number;
  readonly indptr: EncodedArray;
  readonly indices: EncodedArray;
  readonly data: EncodedArray;
}

/** Rows as JSON data. */
export function encodeRows({ columns, indptr, indices, data }: SparseMatrix): EncodedRows {
  return { columns, indptr: encodeArray(indptr), indices: encodeArray(indices), data: encodeArray(data) };
}

/**
 * The rows that {@link encodeRows} wrote; other fields of the data do not matter.
 *
 * @param owner - the model, for the message
 * @throws InputError when a part is missing, or parts do not fit together
 */
export function decodeRows(json: unknown, owner: string): SparseMatrix {
  const { columns, ...arrays } = (json ?? {}) as Partial<EncodedRows>;
  const indptr = decodeArray(arrays.indptr as EncodedArray, 'int32');
  const indices = decodeArray(arrays.indices as EncodedArray, 'int32');
  const data = decodeArray(arrays.data as EncodedArray, 'float64');
  if (!isModelWidth(columns) || indices.some((column) => column < 0 || column >= columns)) {
    throw new InputError(`the ${owner}'s columns do not fit its width, ${columns}`);
  }
  if (indptr[0] !== 0 || indptr.some((offset, i) => i > 0 && offset < indptr[i - 1])) {
    throw new InputError(`the ${owner}'s rows are out of order`);
  }
  const rows = new SparseMatrix(indptr.length - 1, columns, indptr, indices, data);
  assertFinite(rows, `the ${owner}`);
  return rows;
}
