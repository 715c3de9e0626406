import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { normalizeRows } from '../../src/matrix/normalizeRows';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { arbitraryMatrix } from './arbitraryMatrix';

describe('normalizeRows', () => {
  const matrix = DenseMatrix.fromRows([
    [3, 0, -4],
    [0, 0, 0],
  ]);

  test('makes the length of every row 1, and leaves zeros alone', () => {
    expect(normalizeRows(matrix).toRows()).toEqual([
      [0.6, 0, -0.8],
      [0, 0, 0],
    ]);
    expect(normalizeRows(matrix, 'l1').toRows()[0]).toEqual([3 / 7, 0, -4 / 7]);
    expect(matrix.get(0, 0)).toBe(3);
  });

  test('gives the same values for sparse rows, to the bit', () => {
    const property = fc.property(arbitraryMatrix(), fc.constantFrom('l1', 'l2'), (dense, norm) => {
      const sparse = normalizeRows(SparseMatrix.fromDense(dense), norm);
      expect(sparse.toDense()).toEqual(normalizeRows(dense, norm));
    });
    fc.assert(property, { seed: 1 });
  });
});
