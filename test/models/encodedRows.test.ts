import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { decodeRows, encodeRows } from '../../src/models/encodedRows';

test('rows come back from JSON as they were', () => {
  const row = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const matrix = SparseMatrix.fromDense(DenseMatrix.fromRows(rows));
      expect(decodeRows(JSON.parse(JSON.stringify(encodeRows(matrix))), 'model')).toEqual(matrix);
    }),
  );
});

const good = encodeRows(
  new SparseMatrix(2, 3, Int32Array.of(0, 1, 2), Int32Array.of(0, 2), Float64Array.of(1, 2)),
);
const lists = (indptr: Int32Array, indices: Int32Array, data: Float64Array) =>
  encodeRows(new SparseMatrix(indptr.length - 1, 9, indptr, indices, data));

test.each([
  [null, /expected an encoded int32 array/],
  [{ ...good, columns: 2 }, "the model's columns do not fit its width, 2"],
  [{ ...good, columns: 1e12 }, "the model's columns do not fit its width"],
  [{ ...good, data: undefined }, /expected an encoded float64 array/],
  [
    { ...good, indptr: lists(Int32Array.of(0, 2), Int32Array.of(0, 1), Float64Array.of(1, 1)).indices },
    /indptr|rows/,
  ],
  [
    lists(Int32Array.of(0, 2, 1, 2), Int32Array.of(0, 1), Float64Array.of(1, 1)),
    "the model's rows are out of order",
  ],
  [lists(Int32Array.of(0, 1), Int32Array.of(0), Float64Array.of(Number.NaN)), /the model/],
])('decodeRows refuses %j', (json, message) => {
  expect(() => decodeRows(json, 'model')).toThrow(InputError);
  expect(() => decodeRows(json, 'model')).toThrow(message);
});
