import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { lanczosSvd } from '../../src/matrix/lanczosSvd';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { svd } from '../../src/matrix/svd';
import { RandomState } from '../../src/random/randomState';

function diagonal(values: readonly number[]): DenseMatrix {
  const matrix = new DenseMatrix(values.length, values.length + 1);
  values.forEach((value, i) => {
    matrix.data[i * (values.length + 1) + i] = value;
  });
  return matrix;
}

describe('lanczosSvd', () => {
  it('finds the largest singular values and vectors, long before all are known', () => {
    const random = new RandomState(5);
    const dense = new DenseMatrix(300, 150, random.standardNormal(45000));
    for (let k = 0; k < dense.data.length; k++) if (k % 7 > 1) dense.data[k] = 0;
    const X = SparseMatrix.fromDense(dense);
    const { singularValues, components } = lanczosSvd(X, new RandomState(1), 6);
    const { values, right } = svd(dense);
    for (let k = 0; k < 6; k++) {
      expect(singularValues[k]).toBeCloseTo(values[k], 10);
      const product = components.row(k).reduce((sum, value, j) => sum + value * right.get(k, j), 0);
      expect(Math.abs(product)).toBeCloseTo(1, 10);
    }
  });

  it('finds repeated singular values as often as they occur', () => {
    const { singularValues } = lanczosSvd(diagonal([3, 1, 3, 3, 1, 2, 0, 0]), new RandomState(0), 5);
    [3, 3, 3, 2, 1].forEach((value, k) => {
      expect(singularValues[k]).toBeCloseTo(value, 12);
    });
  });

  it('stays orthonormal beyond the rank', () => {
    const { singularValues, components } = lanczosSvd(diagonal([2, 0, 0, 0]), new RandomState(0), 3);
    expect(singularValues[0]).toBeCloseTo(2, 12);
    expect(Math.max(singularValues[1], singularValues[2])).toBeLessThan(1e-12);
    for (let i = 0; i < 3; i++) {
      for (let j = 0; j < 3; j++) {
        const product = components.row(i).reduce((sum, value, k) => sum + value * components.get(j, k), 0);
        expect(product).toBeCloseTo(Number(i === j), 12);
      }
    }
  });
});
