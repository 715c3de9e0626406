import { expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { encodeArray } from '../../src/matrix/encodedArray';
import { projectionFromJSON, projectionToJSON } from '../../src/matrix/linearProjection';
import { PCA } from '../../src/matrix/pca';
import { TruncatedSVD } from '../../src/matrix/truncatedSvd';

const state = {
  components: DenseMatrix.fromRows([
    [1, 0, 0],
    [0, 0.6, 0.8],
  ]),
  explainedVariance: Float64Array.of(2, 1),
  explainedVarianceRatio: Float64Array.of(0.5, 0.25),
  singularValues: Float64Array.of(3, 2),
};

test('fitted directions survive JSON text', () => {
  expect(projectionFromJSON(JSON.parse(JSON.stringify(projectionToJSON(state))))).toEqual(state);
});

test('parts that do not fit together are refused', () => {
  const json = projectionToJSON(state);
  expect(() => projectionFromJSON({ ...json, explainedVariance: encodeArray(Float64Array.of(1)) })).toThrow(
    '2 singular values, but 1 variances',
  );
  expect(() => projectionFromJSON({ ...json, columns: 4 })).toThrow(/needs 8 values, got 6/);
});

test('a projection that is not fitted says which it is', () => {
  expect(() => new PCA().components).toThrow('this PCA is not fitted: call fit first');
  expect(() => new TruncatedSVD().singularValues).toThrow('this TruncatedSVD is not fitted: call fit first');
});
