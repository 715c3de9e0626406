import { expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { createRunner } from '../../src/resample/newRowsTask';

it('createRunner(setup) makes the new rows of a range, and leaves the others', () => {
  const { indptr, indices, data } = SparseMatrix.fromDense(
    DenseMatrix.fromRows([
      [0, 4, 0],
      [2, 0, 0],
    ]),
  );
  const target = new Float64Array(9);
  const run = createRunner({
    columns: 3,
    indptr,
    indices,
    values: data,
    base: Int32Array.of(0, 1, 0),
    neighbour: Int32Array.of(1, 0, 0),
    step: Float64Array.of(0.25, 0.25, 0.5),
    target,
  });
  run({ from: 1, to: 3 });
  expect([...target]).toEqual([0, 0, 0, 1.5, 1, 0, 0, 4, 0]);
});
