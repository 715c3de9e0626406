import { describe, expect, it } from 'vitest';
import { columnMeans, columnVariances } from '../../src/matrix/columnStatistics';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';

const dense = DenseMatrix.fromRows([
  [1, 0, 5],
  [3, 0, 5],
  [8, 6, 5],
]);

describe('columnStatistics', () => {
  it('gives means and variances of columns, stored zeros or not', () => {
    for (const X of [dense, SparseMatrix.fromDense(dense)]) {
      expect([...columnMeans(X)]).toEqual([4, 2, 5]);
      expect([...columnVariances(X)]).toEqual([26 / 3, 8, 0]);
    }
  });
});
