import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { trainTestSplit } from '../../src/selection/trainTestSplit';

describe('trainTestSplit', () => {
  const dense = DenseMatrix.fromRows([[0], [1], [2], [3], [4]]);
  const y = ['0', '1', '2', '3', '4'];

  it('splits matrices and arrays at the same places and keeps their kinds', () => {
    const parts = {
      X: dense,
      sparse: SparseMatrix.fromDense(dense),
      y,
      weight: Float64Array.of(0, 1, 2, 3, 4),
    };
    const { train, test } = trainTestSplit(parts, { testSize: 2, randomState: 0 });
    for (const side of [train, test]) {
      expect(side.X.toRows().flat()).toEqual([...side.weight]);
      expect(side.sparse.toDense().toRows().flat()).toEqual([...side.weight]);
      expect(side.y).toEqual([...side.weight].map(String));
    }
    expect(test.y).toEqual(['2', '0']);
    expect(train.sparse).toBeInstanceOf(SparseMatrix);
  });

  it('refuses unequal lengths and no parts', () => {
    expect(() => trainTestSplit({ X: dense, y: ['a'] })).toThrow('y has 1 values for 5 rows');
    expect(() => trainTestSplit({})).toThrow('nothing to split');
  });
});
