import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { appendDenseRows } from '../../src/resample/appendDenseRows';
import { appendSparseRows } from '../../src/resample/appendSparseRows';

describe('appendSparseRows', () => {
  it('makes the rows that the dense form makes, without storing zeros', () => {
    const X = DenseMatrix.fromRows([
      [0, 4, 1, -1],
      [2, 0, 1, 1],
      [0, 0, 0, 0],
    ]);
    const plan = {
      base: Int32Array.of(0, 2, 1),
      neighbour: Int32Array.of(1, 2, 2),
      step: Float64Array.of(0.5, 0.3, 0),
      labels: ['a', 'a', 'a'],
    };
    const grown = appendSparseRows(SparseMatrix.fromDense(X), plan);
    expect(grown.toDense()).toEqual(appendDenseRows(X, plan, null));
    expect(grown.nonZeros).toBe(3 + 3 + 3 + 0 + 3);
  });
});
