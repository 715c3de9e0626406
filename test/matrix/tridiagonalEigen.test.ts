import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tridiagonalEigen } from '../../src/matrix/tridiagonalEigen';

const entry = fc.oneof(fc.constant(0), fc.double({ min: -100, max: 100, noNaN: true }));

describe('tridiagonalEigen', () => {
  it('gives vectors that the matrix stretches by the values', () => {
    const matrix = fc
      .integer({ min: 1, max: 12 })
      .chain((n) =>
        fc.tuple(
          fc.array(entry, { minLength: n, maxLength: n }),
          fc.array(entry, { minLength: n - 1, maxLength: n - 1 }),
        ),
      );
    fc.assert(
      fc.property(matrix, ([diagonal, offDiagonal]) => {
        const n = diagonal.length;
        const { values, vectors } = tridiagonalEigen(diagonal, offDiagonal);
        for (let k = 0; k < n; k++) {
          let length = 0;
          for (let i = 0; i < n; i++) {
            const at = (row: number) => (row < 0 || row >= n ? 0 : vectors.get(row, k));
            const above = (offDiagonal[i - 1] ?? 0) * at(i - 1);
            const below = (offDiagonal[i] ?? 0) * at(i + 1);
            expect(above + diagonal[i] * at(i) + below).toBeCloseTo(values[k] * at(i), 9);
            length += at(i) ** 2;
          }
          expect(length).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  it('knows the eigenvalues of the second difference', () => {
    const n = 30;
    const { values } = tridiagonalEigen(new Array(n).fill(2), new Array(n - 1).fill(-1));
    const expected = Array.from({ length: n }, (_, k) => 2 - 2 * Math.cos(((k + 1) * Math.PI) / (n + 1)));
    [...values]
      .sort((a, b) => a - b)
      .forEach((value, k) => {
        expect(value).toBeCloseTo(expected[k], 12);
      });
  });
});
