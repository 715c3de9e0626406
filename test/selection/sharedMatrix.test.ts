import { expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { sharedToMatrix, shareMatrix } from '../../src/selection/sharedMatrix';

const dense = DenseMatrix.fromRows([
  [0, 1.5],
  [2, 0],
  [0, 0],
]);

it.each([dense, SparseMatrix.fromDense(dense)])('a matrix comes back equal, from shared memory', (matrix) => {
  const back = sharedToMatrix(shareMatrix(matrix));
  expect(back.constructor).toBe(matrix.constructor);
  expect(back.data.buffer).toBeInstanceOf(SharedArrayBuffer);
  expect((back instanceof SparseMatrix ? back.toDense() : back).toRows()).toEqual(dense.toRows());
});

it('what lies in shared memory already is not copied', () => {
  const shared = sharedToMatrix(shareMatrix(dense));
  expect(shareMatrix(shared).data).toBe(shared.data);
});
