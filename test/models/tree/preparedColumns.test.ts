import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../../src/matrix/sparseMatrix';
import { attachColumns, prepareColumns } from '../../../src/models/tree/preparedColumns';

// Column 1 has one entry in twenty rows, and so gets no ranks.
const dense = new DenseMatrix(20, 2);
[3, -1, 0, 3, 0.5].forEach((value, row) => {
  dense.data[2 * row] = value;
});
dense.data[2 * 7 + 1] = 4;

describe('prepareColumns', () => {
  it('sorts the entries of each column that are not zero', () => {
    const { starts, entryRows, entryValues, negatives } = prepareColumns(dense);
    expect([...starts]).toEqual([0, 4, 5]);
    expect([...entryValues]).toEqual([-1, 0.5, 3, 3, 4]);
    expect([...entryRows]).toEqual([1, 4, 0, 3, 7]);
    expect([...negatives]).toEqual([1, 0]);
  });

  it('ranks the values of filled columns, and lists the columns of rows for the others', () => {
    const { rankStarts, ranks, rowStarts, rowColumns } = prepareColumns(dense);
    expect([...rankStarts]).toEqual([0, -1]);
    expect([...ranks.subarray(0, 6)]).toEqual([3, 0, 1, 3, 2, 1]);
    expect([...rowColumns]).toEqual([1]);
    expect([rowStarts[7], rowStarts[8]]).toEqual([0, 1]);
  });

  it('is the same for sparse rows', () => {
    expect(prepareColumns(SparseMatrix.fromDense(dense))).toEqual(prepareColumns(dense));
  });

  it('takes what is zero as a 32-bit float for zero', () => {
    const columns = prepareColumns(DenseMatrix.fromRows([[1e-60], [2]]));
    expect([...columns.entryValues]).toEqual([2]);
  });

  it('gives the columns that were attached to a matrix', () => {
    const X = DenseMatrix.fromRows([[1], [2]]);
    const columns = prepareColumns(X);
    expect(prepareColumns(X)).not.toBe(columns);
    attachColumns(X, columns);
    expect(prepareColumns(X)).toBe(columns);
  });
});
