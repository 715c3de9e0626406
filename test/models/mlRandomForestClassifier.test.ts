import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { MlRandomForestClassifier } from '../../src/models/mlRandomForestClassifier';
import { RandomState } from '../../src/random/randomState';

const random = new RandomState(1);
const y = Array.from({ length: 90 }, (_, i) => ['T1003', 'T1027', 'T1059'][i % 3]);
const X = DenseMatrix.fromRows(
  y.map((_, i) => [0, 1, 2, 3].map((j) => random.uniform(0, 1) + (i % 3) * (j % 2))),
);
const fitted = (options = {}): MlRandomForestClassifier =>
  new MlRandomForestClassifier({ nEstimators: 7, randomState: 2, ...options }).fit(X, y);

describe('MlRandomForestClassifier', () => {
  it('learns string labels', () => {
    const labels = fitted().predict(X);
    expect(labels.filter((label, i) => label === y[i]).length).toBeGreaterThan(80);
  });

  it('counts the votes of all trees', () => {
    const votes = fitted().predictProba(X);
    for (let i = 0; i < X.rows; i++) {
      const row = [...votes.row(i)].map((share) => share * 7);
      expect(row.every((count) => Math.abs(count - Math.round(count)) < 1e-9)).toBe(true);
      expect(row.reduce((sum, count) => sum + count, 0)).toBeCloseTo(7, 9);
    }
  });

  it('is the same for the same seed, for sparse rows, and after JSON', () => {
    const votes = fitted().predictProba(X);
    expect(fitted().predictProba(X)).toEqual(votes);
    const sparse = new MlRandomForestClassifier({ nEstimators: 7, randomState: 2 });
    expect(sparse.fit(SparseMatrix.fromDense(X), y).predictProba(SparseMatrix.fromDense(X))).toEqual(votes);
    const read = MlRandomForestClassifier.fromJSON(JSON.parse(JSON.stringify(fitted())));
    expect(read.predictProba(X)).toEqual(votes);
    expect(fitted({ randomState: 3 }).predictProba(X)).not.toEqual(votes);
  });

  it('takes all options, one class, and one row', () => {
    const options = { maxFeatures: 1, maxDepth: 2, minSamplesSplit: 5, bootstrap: false };
    expect(fitted(options).predict(X)).toHaveLength(90);
    expect(fitted({ maxSamples: 0.5 }).predict(X)).toHaveLength(90);
    const one = new MlRandomForestClassifier({ nEstimators: 2 });
    expect(one.fit(DenseMatrix.fromRows([[1]]), ['x']).predict(DenseMatrix.fromRows([[5]]))).toEqual(['x']);
    expect(one.fit(X, new Array(90).fill('x')).predict(X)).toEqual(new Array(90).fill('x'));
    expect(one.predict(new DenseMatrix(0, 4))).toEqual([]);
  });

  it('refuses what would take too long, and says what to use', () => {
    const large = new DenseMatrix(1232, 2769);
    const labels = Array.from({ length: 1232 }, (_, i) => `T${i % 130}`);
    expect(() => new MlRandomForestClassifier().fit(large, labels)).toThrow(
      /would take about \d+ s.*RandomForestClassifier/,
    );
  });

  it('refuses what is not fitted, or not its own', () => {
    expect(() => new MlRandomForestClassifier().predict(X)).toThrow('not fitted yet');
    expect(() => fitted().predict(new DenseMatrix(1, 2))).toThrow('X has 2 columns');
    expect(() => MlRandomForestClassifier.fromJSON(null)).toThrow('expected the data of a MlRandomForest');
    const json = fitted().toJSON();
    expect(() => MlRandomForestClassifier.fromJSON({ ...json, trees: undefined })).toThrow('incomplete');
    expect(() => MlRandomForestClassifier.fromJSON({ ...json, trees: [{}] })).toThrow('is broken');
  });
});
