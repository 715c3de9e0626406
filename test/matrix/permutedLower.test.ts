import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { permutedLower } from '../../src/matrix/permutedLower';

describe('permutedLower', () => {
  it('gives P x L of the factorization with partial pivoting', () => {
    const matrix = DenseMatrix.fromRows([
      [1, 2],
      [4, 4],
      [2, 5],
    ]);
    permutedLower(matrix);
    expect(matrix.toRows()).toEqual([
      [0.25, 1 / 3],
      [1, 0],
      [0.5, 1],
    ]);
  });

  it('takes columns that depend on others, and zeros', () => {
    const matrix = DenseMatrix.fromRows([
      [0, 1],
      [0, 2],
      [0, 4],
    ]);
    permutedLower(matrix);
    expect(matrix.toRows().flat().every(Number.isFinite)).toBe(true);
    expect(matrix.get(2, 1)).toBe(1);
  });
});
