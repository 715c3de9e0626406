import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { type PowerIterationNormalizer, randomizedSvd } from '../../src/matrix/randomizedSvd';
import { svd } from '../../src/matrix/svd';
import { RandomState } from '../../src/random/randomState';

describe('randomizedSvd', () => {
  it('finds the values of a matrix of low rank, however it normalizes', () => {
    const random = new RandomState(2);
    for (const [rows, columns] of [
      [30, 12],
      [12, 30],
      [3, 5],
    ]) {
      const X = new DenseMatrix(rows, columns);
      for (let r = 0; r < 3; r++) {
        const [u, v] = [random.standardNormal(rows), random.standardNormal(columns)];
        for (let k = 0; k < X.data.length; k++) X.data[k] += u[Math.floor(k / columns)] * v[k % columns];
      }
      const { values } = svd(X);
      for (const powerIterationNormalizer of ['auto', 'QR', 'LU', 'none'] as PowerIterationNormalizer[]) {
        const options = { nComponents: 3, nIter: 3, nOversamples: 5, powerIterationNormalizer };
        const { singularValues, components } = randomizedSvd(X, new RandomState(0), options);
        expect(components.rows).toBe(3);
        for (let k = 0; k < 3; k++) expect(singularValues[k]).toBeCloseTo(values[k], 8);
      }
    }
  });
});
