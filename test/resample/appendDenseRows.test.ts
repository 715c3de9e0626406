import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { appendDenseRows } from '../../src/resample/appendDenseRows';

describe('appendDenseRows', () => {
  const X = DenseMatrix.fromRows([
    [0, 4],
    [2, 0],
  ]);
  const plan = {
    base: Int32Array.of(0, 1),
    neighbour: Int32Array.of(1, 1),
    step: Float64Array.of(0.25, 0.5),
    labels: ['a', 'a'],
  };

  it.each([null, SparseMatrix.fromDense(X)])(
    'puts new rows on the way from their base to their neighbour, after the old rows (%#)',
    (entries) => {
      expect(appendDenseRows(X, plan, entries).toRows()).toEqual([
        [0, 4],
        [2, 0],
        [0.5, 3],
        [2, 0],
      ]);
    },
  );

  it('gives the old rows when there is nothing to add', () => {
    const none = {
      base: new Int32Array(),
      neighbour: new Int32Array(),
      step: new Float64Array(),
      labels: [],
    };
    for (const entries of [null, SparseMatrix.fromDense(X)]) {
      expect(appendDenseRows(X, none, entries)).toEqual(X);
    }
  });

  it('gives the same to the bit whether it looks at all values or at the entries', () => {
    // A negative zero is no entry.
    const number = fc.double({ noNaN: true, min: -1e3, max: 1e3 }).map((any) => any + 0);
    const value = fc.oneof(fc.constant(0), number);
    const row = fc.array(value, { minLength: 6, maxLength: 6 });
    const step = fc.double({ noNaN: true, min: 0, max: 1 });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 2, maxLength: 5 }),
        fc.array(step, { maxLength: 5 }),
        (rows, steps) => {
          const all = DenseMatrix.fromRows(rows);
          const random = {
            base: Int32Array.from(steps, (_, k) => k % rows.length),
            neighbour: Int32Array.from(steps, (_, k) => (k + 1) % rows.length),
            step: Float64Array.from(steps),
            labels: steps.map(() => 'a'),
          };
          const entries = SparseMatrix.fromDense(all);
          expect(appendDenseRows(all, random, entries)).toEqual(appendDenseRows(all, random, null));
        },
      ),
    );
  });
});
