import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { NearestCentroid } from '../../src/models/nearestCentroid';
import { fitCase, readGolden } from './linear/golden';

describe.each(['words', 'pair', 'counts'] as const)('NearestCentroid on the matrix %s', (name) => {
  const golden = readGolden(name, 'NearestCentroid');

  it.each(golden.cases)("predicts scikit-learn's labels with $options", (one) => {
    expect(fitCase(golden, one).predict(golden.X).join('')).toBe(one.predicted);
  });
});

describe('NearestCentroid', () => {
  const X = DenseMatrix.fromRows([
    [2, 0],
    [4, 0],
    [0, 3],
  ]);
  const y = ['a', 'a', 'b'];
  const asked = DenseMatrix.fromRows([
    [3, 3],
    [0, 0],
  ]);

  it('scores by the distance to the mean of the rows, with its sign turned', () => {
    const scores = new NearestCentroid().fit(X, y).decisionFunction(asked);
    expect([...scores.data]).toEqual([-3, -3, -3, -3]);
  });

  it('scores by the cosine of the angle, 0 for a row of zeros', () => {
    const scores = new NearestCentroid({ metric: 'cosine' }).fit(X, y).decisionFunction(asked);
    expect([...scores.data]).toEqual([
      expect.closeTo(Math.SQRT1_2, 12),
      expect.closeTo(Math.SQRT1_2, 12),
      0,
      0,
    ]);
  });

  it('weighs the rows of the mean', () => {
    const sampleWeight = Float64Array.of(3, 1, 2);
    const [a] = new NearestCentroid().fit(X, y, { sampleWeight }).decisionFunction(asked).row(1);
    expect(a).toBe(-2.5);
  });

  it('refuses a class without weight, an unknown metric, and centroids that do not fit the classes', () => {
    const sampleWeight = Float64Array.of(1, 1, 0);
    const model = new NearestCentroid().fit(X, y);
    expect(() => new NearestCentroid().fit(X, y, { sampleWeight })).toThrow(
      'all rows of class "b" have the weight 0: it has no centroid',
    );
    expect(() => new NearestCentroid({ metric: 'x' as 'cosine' }).fit(X, y)).toThrow('invalid metric "x"');
    expect(() => NearestCentroid.fromJSON({ ...model.toJSON(), classes: ['a', 'b', 'c'] })).toThrow(
      'there are 2 centroids for 3 classes',
    );
  });
});
