import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { DenseMatrix } from '../../src/matrix/denseMatrix';

describe('DenseMatrix', () => {
  const matrix = DenseMatrix.fromRows([
    [1, 2, 3],
    [4, 5, 6],
  ]);

  test('stores its values row after row', () => {
    expect([...matrix.data]).toEqual([1, 2, 3, 4, 5, 6]);
    expect(matrix.get(1, 0)).toBe(4);
    expect(matrix.toRows()).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });

  test('is all zeros when no values are given', () => {
    expect(new DenseMatrix(2, 2).toRows()).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test('gives a row as a view', () => {
    const copy = matrix.selectRows([0, 1]);
    copy.row(1)[2] = 9;
    expect(copy.get(1, 2)).toBe(9);
    expect(matrix.get(1, 2)).toBe(6);
  });

  test('selects rows in any order, and more than once', () => {
    expect(matrix.selectRows([1, 0, 1]).toRows()).toEqual([
      [4, 5, 6],
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(matrix.selectRows([]).toRows()).toEqual([]);
  });

  test('refuses values that do not fill it, and rows of unequal length', () => {
    expect(() => new DenseMatrix(2, 3, new Float64Array(5))).toThrow(InputError);
    expect(() => new DenseMatrix(2, 3, new Float64Array(5))).toThrow('a 2 x 3 matrix needs 6 values, got 5');
    expect(() => DenseMatrix.fromRows([[1, 2], [3]])).toThrow('row 1 has 1 values, row 0 has 2');
  });

  test('has no columns when it is made from no rows', () => {
    expect(DenseMatrix.fromRows([])).toMatchObject({ rows: 0, columns: 0 });
  });
});
