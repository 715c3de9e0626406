import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { multiplyTransposed } from '../../src/matrix/multiplyTransposed';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { arbitraryMatrix } from './arbitraryMatrix';

describe('multiplyTransposed', () => {
  test('gives the product of every row of a with every row of b', () => {
    const a = DenseMatrix.fromRows([
      [1, 2],
      [0, 3],
    ]);
    const b = DenseMatrix.fromRows([
      [4, 5],
      [6, 0],
      [0, 0],
    ]);
    expect(multiplyTransposed(a, b).toRows()).toEqual([
      [14, 6, 0],
      [15, 0, 0],
    ]);
  });

  test('sums in the same order for dense and sparse matrices, to the bit', () => {
    const property = fc.property(arbitraryMatrix(5), arbitraryMatrix(5), (a, b) => {
      // Adding 0 turns -0 into 0: a product with a stored zero may have the sign.
      const values = (product: DenseMatrix) => Array.from(product.data, (value) => value + 0);
      const expected = values(multiplyTransposed(a, b));
      const [sparseA, sparseB] = [SparseMatrix.fromDense(a), SparseMatrix.fromDense(b)];
      expect(values(multiplyTransposed(sparseA, sparseB))).toEqual(expected);
      expect(values(multiplyTransposed(a, sparseB))).toEqual(expected);
      expect(values(multiplyTransposed(sparseA, b))).toEqual(expected);
    });
    fc.assert(property, { seed: 1 });
  });

  test('refuses unequal widths', () => {
    const multiply = () => multiplyTransposed(new DenseMatrix(1, 2), new DenseMatrix(1, 3));
    expect(multiply).toThrow(InputError);
    expect(multiply).toThrow('a has 2 columns, b has 3');
  });
});
