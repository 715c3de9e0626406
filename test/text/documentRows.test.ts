import { expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { documentRows } from '../../src/text/documentRows';

test('documentRows(terms, order) turns terms into columns in that order, and leaves others out', () => {
  const terms = SparseMatrix.fromDense(
    DenseMatrix.fromRows([
      [1, 2],
      [3, 0],
      [0, 4],
    ]),
  );
  const rows = documentRows(terms, Int32Array.of(2, 0));
  expect(rows.toDense().toRows()).toEqual([
    [0, 1],
    [4, 2],
  ]);
  expect([...rows.indices]).toEqual([1, 0, 1]);
});
