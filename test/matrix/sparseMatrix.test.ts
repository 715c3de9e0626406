import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { arbitraryMatrix } from './arbitraryMatrix';

describe('SparseMatrix', () => {
  const dense = DenseMatrix.fromRows([
    [0, 7, 0, 8],
    [0, 0, 0, 0],
    [9, 0, 0, 0],
  ]);
  const sparse = SparseMatrix.fromDense(dense);

  test('stores the non-zeros of each row, columns ascending', () => {
    expect([...sparse.indptr]).toEqual([0, 2, 2, 3]);
    expect([...sparse.indices]).toEqual([1, 3, 0]);
    expect([...sparse.data]).toEqual([7, 8, 9]);
    expect(sparse.nonZeros).toBe(3);
  });

  test('reads single values and rows', () => {
    expect(sparse.get(0, 3)).toBe(8);
    expect(sparse.get(0, 2)).toBe(0);
    const { indices, values } = sparse.row(0);
    expect([[...indices], [...values]]).toEqual([
      [1, 3],
      [7, 8],
    ]);
  });

  test('becomes dense and sparse again without a change', () => {
    const property = fc.property(arbitraryMatrix(), (matrix) => {
      expect(SparseMatrix.fromDense(matrix).toDense()).toEqual(matrix);
    });
    fc.assert(property, { seed: 1 });
  });

  test('transposes, and twice is the same again', () => {
    expect(sparse.transpose().toDense().toRows()).toEqual([
      [0, 0, 9],
      [7, 0, 0],
      [0, 0, 0],
      [8, 0, 0],
    ]);
    const property = fc.property(arbitraryMatrix(), (matrix) => {
      const original = SparseMatrix.fromDense(matrix);
      expect(original.transpose().transpose()).toEqual(original);
    });
    fc.assert(property, { seed: 2 });
  });

  test('selects rows as a dense matrix does', () => {
    const property = fc.property(arbitraryMatrix(), fc.array(fc.nat()), (matrix, numbers) => {
      const selection = numbers.map((number) => number % matrix.rows);
      const selected = SparseMatrix.fromDense(matrix).selectRows(selection);
      expect(selected.toDense()).toEqual(matrix.selectRows(selection));
    });
    fc.assert(property, { seed: 3 });
  });

  test('refuses arrays that do not fit together', () => {
    const make = (indptr: number[], indices: number[], data: number[]) => () =>
      new SparseMatrix(2, 3, Int32Array.from(indptr), Int32Array.from(indices), Float64Array.from(data));
    expect(make([0, 1], [0], [1])).toThrow(InputError);
    expect(make([0, 1], [0], [1])).toThrow('indptr of 2 rows needs 3 offsets, got 2');
    expect(make([0, 1, 2], [0], [1])).toThrow('indptr ends at 2, with 1 indices and 1 values');
    expect(make([0, 1, 2], [0, 1], [1])).toThrow('2 indices and 1 values');
  });
});
