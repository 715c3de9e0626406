import fc from 'fast-check';
import { DenseMatrix } from '../../src/matrix/denseMatrix';

/** Small matrices with many zeros, of a given width or any. */
export function arbitraryMatrix(columns?: number): fc.Arbitrary<DenseMatrix> {
  const value = fc.oneof(fc.constant(0), fc.double({ min: -10, max: 10, noNaN: true }));
  const width = columns === undefined ? fc.integer({ min: 1, max: 6 }) : fc.constant(columns);
  return width.chain((length) =>
    fc
      .array(fc.array(value, { minLength: length, maxLength: length }), { minLength: 1, maxLength: 8 })
      .map((rows) => DenseMatrix.fromRows(rows.map((row) => row.map((number) => number + 0)))),
  );
}
