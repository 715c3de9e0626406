import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { orthonormalizeRows } from '../../src/matrix/orthonormalizeRows';

describe('orthonormalizeRows', () => {
  it('makes rows orthonormal, also dependent and empty ones, and gives back what they were', () => {
    const row = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (values) => {
        const rows = DenseMatrix.fromRows(values);
        const lower = orthonormalizeRows(rows);
        for (let i = 0; i < rows.rows; i++) {
          for (let j = 0; j < rows.rows; j++) {
            const product = rows.row(i).reduce((sum, value, k) => sum + value * rows.get(j, k), 0);
            expect(product).toBeCloseTo(Number(i === j), 12);
          }
          values[i].forEach((value, k) => {
            const again = lower.row(i).reduce((sum, part, j) => sum + part * rows.get(j, k), 0);
            expect(again).toBeCloseTo(value, 12);
          });
        }
      }),
    );
  });
});
