import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { hstack } from '../../src/matrix/hstack';
import { isSparse } from '../../src/matrix/matrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';

const left = DenseMatrix.fromRows([
  [1, 0],
  [0, 2],
]);
const right = DenseMatrix.fromRows([[3], [0]]);
const both = [
  [1, 0, 3],
  [0, 2, 0],
];

describe('hstack', () => {
  test('puts dense matrices side by side', () => {
    const stacked = hstack([left, right]);
    expect(stacked).toBeInstanceOf(DenseMatrix);
    expect((stacked as DenseMatrix).toRows()).toEqual(both);
  });

  test('is sparse, with ascending columns, when one part is', () => {
    for (const parts of [
      [SparseMatrix.fromDense(left), right],
      [left, SparseMatrix.fromDense(right)],
    ]) {
      const stacked = hstack(parts);
      if (!isSparse(stacked)) throw new Error('not sparse');
      expect(stacked.toDense().toRows()).toEqual(both);
      expect([...stacked.indices]).toEqual([0, 2, 1]);
    }
  });

  test('refuses nothing at all, and unequal numbers of rows', () => {
    expect(() => hstack([])).toThrow(InputError);
    expect(() => hstack([left, new DenseMatrix(3, 1)])).toThrow('matrix 1 has 3 rows, matrix 0 has 2');
  });
});
