import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/errors/inputError';
import { ExtraTreesClassifier } from '../../../src/models/extraTreesClassifier';
import { RandomForestClassifier } from '../../../src/models/randomForestClassifier';
import type { ForestOptions } from '../../../src/models/tree/treeOptions';
import { setup, X } from './forestSetups';

const y = Array.from(setup.labels.codes, (code) => `T100${code}`);
const small = { nEstimators: 5, randomState: 1 } as const;

describe('a forest', () => {
  it.each<[ForestOptions, RegExp]>([
    [{ nEstimators: 0 }, /invalid nEstimators 0/],
    [{ nEstimators: 2.5 }, /invalid nEstimators 2.5/],
    [{ bootstrap: false, maxSamples: 0.5 }, /maxSamples needs bootstrap: true/],
    [{ bootstrap: false, oobScore: true }, /oobScore needs bootstrap: true/],
    [{ maxSamples: 81 }, /invalid maxSamples 81: .* the 80 rows/],
    [{ nJobs: 0 }, /invalid nJobs 0/],
  ])('refuses %j when it is fitted', (options, message) => {
    const forest = new RandomForestClassifier({ ...small, ...options });
    expect(() => forest.fit(X, y)).toThrow(InputError);
    expect(() => forest.fit(X, y)).toThrow(message);
  });

  it('says that it has no out-of-bag score when none was asked for', () => {
    const forest = new RandomForestClassifier(small).fit(X, y);
    expect(() => forest.oobScore).toThrow('has no out-of-bag score: fit it with oobScore: true');
    expect(() => new RandomForestClassifier({ oobScore: true }).oobScore).toThrow(InputError);
  });

  it('forgets the out-of-bag score of the fit before', () => {
    const forest = new RandomForestClassifier({ ...small, oobScore: true }).fit(X, y);
    const before = forest.oobScore;
    forest.fit(X, [...y].reverse());
    expect(forest.oobScore).not.toBe(before);
  });

  it('is cut to its first trees, which are those of a smaller forest, and to no more than it has', () => {
    const forest = new RandomForestClassifier(small).fit(X, y);
    const three = new RandomForestClassifier({ ...small, nEstimators: 3 }).fit(X, y);
    expect(forest.withEstimators(3).predictProba(X)).toEqual(three.predictProba(X));
    for (const count of [0, 6, 1.5]) {
      expect(() => forest.withEstimators(count)).toThrow(`cannot take the first ${count} of 5 trees`);
    }
  });

  it('takes balancing each draw for balancing all rows where nothing is drawn', () => {
    const all = new ExtraTreesClassifier({ ...small, classWeight: 'balanced' }).fit(X, y);
    const each = new ExtraTreesClassifier({ ...small, classWeight: 'balancedSubsample' }).fit(X, y);
    expect(each.trees).toEqual(all.trees);
  });

  it('weighs features by all trees that have a split; 0 when none has', () => {
    const importances = new RandomForestClassifier(small).fit(X, y).featureImportances;
    expect(importances.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    const stumps = new RandomForestClassifier({ ...small, minSamplesSplit: 81 }).fit(X, y);
    expect([...stumps.featureImportances]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('tells its progress, tree by tree', () => {
    const told: number[] = [];
    new RandomForestClassifier(small).fit(X, y, { onProgress: (done) => told.push(done) });
    expect(told).toEqual([1, 2, 3, 4, 5]);
  });
});
