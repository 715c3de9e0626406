import { expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { fewEntries } from '../../src/resample/fewEntries';

it('fewEntries(X) gives the entries where a quarter of the values at most are not zero', () => {
  const few = DenseMatrix.fromRows([
    [0, 3, 0, 0],
    [0, 0, -1, 0],
  ]);
  expect(fewEntries(few)).toEqual(SparseMatrix.fromDense(few));
  expect(fewEntries(DenseMatrix.fromRows([[0, 3, 2, 0]]))).toBeNull();
});
