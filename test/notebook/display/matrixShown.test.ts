import { expect, it } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../../src/matrix/sparseMatrix';
import { matrixShown } from '../../../src/notebook/display/matrixShown';

it('tells the size of a matrix, how full it is, and shows its corner', () => {
  const X = new DenseMatrix(30, 40);
  X.data[0] = 5;
  expect(matrixShown(X)?.title).toBe('DenseMatrix: 30 rows × 40 columns');
  const shown = matrixShown(SparseMatrix.fromDense(X));
  expect(shown?.title).toBe('SparseMatrix: 30 rows × 40 columns, 1 value stored (0.083 %)');
  expect(shown?.tables?.[0]?.rows[0]?.slice(0, 3)).toEqual([0, 5, 0]);
  expect(shown?.tables?.[0]).toMatchObject({ total: 30, totalColumns: 41 });
  expect(matrixShown({ rows: 1, columns: 1 })).toBeUndefined();
});
