import { describe, expect, it } from 'vitest';
import { ExtraTreesClassifier } from '../../src/models/extraTreesClassifier';
import { matrixOf, readGolden } from './tree/golden';

const golden = readGolden('mixed');
const X = matrixOf(golden, true);
const fitted = (nJobs: number): ExtraTreesClassifier =>
  new ExtraTreesClassifier({ nEstimators: 6, randomState: 2, nJobs }).fit(X, golden.y);

describe('ExtraTreesClassifier', () => {
  it('grows the same trees in one thread and in several', () => {
    expect(fitted(2).trees).toEqual(fitted(1).trees);
  });

  it('learns from all rows, so that full trees know them by heart', () => {
    expect(fitted(1).predict(X)).toEqual(golden.y);
  });

  it('survives JSON, also cut to its first trees', () => {
    const read = ExtraTreesClassifier.fromJSON(JSON.parse(JSON.stringify(fitted(1))));
    expect(read.predictProba(X)).toEqual(fitted(1).predictProba(X));
    expect(read.withEstimators(2).predictProba(X)).toEqual(fitted(1).withEstimators(2).predictProba(X));
    expect(() => ExtraTreesClassifier.fromJSON({ type: 'RandomForestClassifier' })).toThrow(
      'expected the data of a ExtraTreesClassifier, found "RandomForestClassifier"',
    );
  });
});
