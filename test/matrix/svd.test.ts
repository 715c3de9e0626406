import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { svd } from '../../src/matrix/svd';
import { RandomState } from '../../src/random/randomState';

/** How far the rows are from orthonormal. */
function skew(rows: DenseMatrix): number {
  let most = 0;
  for (let i = 0; i < rows.rows; i++) {
    for (let j = 0; j <= i; j++) {
      const product = rows.row(i).reduce((sum, value, k) => sum + value * rows.get(j, k), 0);
      most = Math.max(most, Math.abs(product - Number(i === j)));
    }
  }
  return most;
}

/** How far the decomposition is from the matrix, as a part of its largest singular value. */
function error(A: DenseMatrix): number {
  const { values, left, right } = svd(A);
  let most = 0;
  for (let i = 0; i < A.rows; i++) {
    for (let j = 0; j < A.columns; j++) {
      const sum = values.reduce((total, value, k) => total + value * left.get(k, i) * right.get(k, j), 0);
      most = Math.max(most, Math.abs(sum - A.get(i, j)));
    }
  }
  return most / Math.max(values[0], 1e-300);
}

describe('svd', () => {
  it('gives orthonormal vectors and descending values that make up the matrix again, whatever its rank', () => {
    const size = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(size, size, fc.integer({ min: 0, max: 9 }), fc.nat(1e6), (rows, columns, rank, seed) => {
        const random = new RandomState(seed);
        const A = new DenseMatrix(rows, columns);
        for (let r = 0; r < rank; r++) {
          const [u, v] = [random.standardNormal(rows), random.standardNormal(columns)];
          for (let k = 0; k < A.data.length; k++) A.data[k] += u[Math.floor(k / columns)] * v[k % columns];
        }
        const { values, left, right } = svd(A);
        expect(values).toHaveLength(Math.min(rows, columns));
        expect([...values]).toEqual([...values].sort((a, b) => b - a));
        expect(skew(left)).toBeLessThan(1e-12);
        expect(skew(right)).toBeLessThan(1e-12);
        expect(error(A)).toBeLessThan(1e-13);
      }),
    );
  });

  it('takes entries of very different size', () => {
    const A = DenseMatrix.fromRows([
      [1e12, 3, 0],
      [2, 1e-9, 5],
    ]);
    expect(error(A)).toBeLessThan(1e-13);
    expect(svd(A).values[1]).toBeCloseTo(5, 8);
  });

  it('decomposes 120 x 80 random numbers', () => {
    const A = new DenseMatrix(120, 80, new RandomState(3).standardNormal(9600));
    expect(error(A)).toBeLessThan(1e-13);
    expect(skew(svd(A).left)).toBeLessThan(1e-12);
  });
});
