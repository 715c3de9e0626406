import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { assertFinite } from '../../src/matrix/assertFinite';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';

describe('assertFinite', () => {
  test('lets finite values, zeros and empty matrices pass', () => {
    assertFinite(DenseMatrix.fromRows([[0, -1, 1e308]]));
    assertFinite(new DenseMatrix(0, 3));
    assertFinite(new SparseMatrix(0, 0, new Int32Array(1), new Int32Array(0), new Float64Array(0)));
  });

  test.each([NaN, Infinity, -Infinity])('names row and column of %d in a dense matrix', (bad) => {
    const matrix = new DenseMatrix(2, 3, Float64Array.of(1, 2, 3, 4, 5, bad));
    expect(() => assertFinite(matrix)).toThrow(InputError);
    expect(() => assertFinite(matrix)).toThrow(`X has ${bad} at row 1, column 2`);
  });

  test('names row and column in a sparse matrix with empty rows', () => {
    const indptr = Int32Array.of(0, 0, 1, 1, 3);
    const matrix = new SparseMatrix(4, 9, indptr, Int32Array.of(4, 2, 7), Float64Array.of(1, 1, NaN));
    expect(() => assertFinite(matrix, 'weights')).toThrow('weights has NaN at row 3, column 7');
    matrix.data[0] = Infinity;
    expect(() => assertFinite(matrix)).toThrow('X has Infinity at row 1, column 4');
  });
});
