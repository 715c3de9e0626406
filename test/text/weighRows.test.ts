import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import type { TfidfVectorizerOptions } from '../../src/text/vectorizerOptions';
import { weighRows } from '../../src/text/weighRows';
import { weighTerms } from '../../src/text/weighTerms';

test('weighRows makes what weighTerms makes, to the last bit', () => {
  const count = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }));
  const row = fc.array(count, { minLength: 7, maxLength: 7 });
  const idf = fc.option(fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 7, maxLength: 7 }));
  const options = fc.record({
    norm: fc.constantFrom('l1', 'l2', null),
    sublinearTf: fc.boolean(),
  }) as fc.Arbitrary<TfidfVectorizerOptions>;
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), idf, options, (rows, weights, how) => {
      const counts = SparseMatrix.fromDense(DenseMatrix.fromRows(rows));
      const order = Int32Array.of(0, 1, 2, 3, 4, 5, 6);
      const terms = { counts: counts.transpose(), order };
      const factors = weights && Float64Array.from(weights);
      weighTerms(terms, factors, how);
      weighRows(counts, factors, how);
      expect(counts).toEqual(terms.counts.transpose());
    }),
  );
});

test('weighRows leaves a row without terms as it is', () => {
  const counts = SparseMatrix.fromDense(
    DenseMatrix.fromRows([
      [0, 0],
      [3, 4],
    ]),
  );
  weighRows(counts, null, {});
  expect(counts.toDense().toRows()).toEqual([
    [0, 0],
    [0.6, 0.8],
  ]);
});
