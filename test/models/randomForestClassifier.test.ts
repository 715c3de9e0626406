import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { RandomForestClassifier } from '../../src/models/randomForestClassifier';
import type { ForestOptions } from '../../src/models/tree/treeOptions';
import { RandomState } from '../../src/random/randomState';
import { matrixOf, readGolden } from './tree/golden';

const golden = readGolden('words');
const X = matrixOf(golden, true);
const fitted = (options: ForestOptions = {}): RandomForestClassifier =>
  new RandomForestClassifier({ nEstimators: 12, randomState: 4, ...options }).fit(X, golden.y);

describe('RandomForestClassifier', () => {
  it('grows the same trees in one thread and in several', () => {
    expect(fitted({ nJobs: 2 }).trees).toEqual(fitted({ nJobs: 1 }).trees);
    expect(fitted({ nJobs: -1, maxLeafNodes: 7 }).trees).toEqual(fitted({ nJobs: 1, maxLeafNodes: 7 }).trees);
  });

  it.each([1, 2])('tells its progress tree after tree with %i threads', (nJobs) => {
    const seen: string[] = [];
    new RandomForestClassifier({ nEstimators: 3, randomState: 1, nJobs }).fit(X, golden.y, {
      onProgress: (done, total) => seen.push(`${done}/${total}`),
    });
    expect(seen).toEqual(['1/3', '2/3', '3/3']);
  });

  it('has the forest of fewer trees as its first trees', () => {
    const few = fitted({ nEstimators: 5 });
    const first = fitted().withEstimators(5);
    expect(first.trees).toEqual(few.trees);
    expect(first.predictProba(X)).toEqual(few.predictProba(X));
    expect(RandomForestClassifier.fromJSON(first.toJSON()).predictProba(X)).toEqual(few.predictProba(X));
    expect(() => fitted().withEstimators(13)).toThrow('cannot take the first 13 of 12 trees');
  });

  it('predicts the most probable class; probabilities have the sum 1', () => {
    const forest = fitted();
    const labels = forest.predict(X);
    const probabilities = forest.predictProba(X);
    expect(labels.filter((label, i) => label === golden.y[i]).length).toBeGreaterThan(golden.rows / 2);
    labels.forEach((label, i) => {
      const row = probabilities.row(i);
      expect(row.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
      expect(row[forest.classes.indexOf(label)]).toBe(Math.max(...row));
    });
  });

  it('survives JSON', () => {
    const forest = fitted({ classWeight: new Map([['0', 3]]) });
    const read = RandomForestClassifier.fromJSON(JSON.parse(JSON.stringify(forest)));
    expect(read.trees).toEqual(forest.trees);
    expect(read.predict(X)).toEqual(forest.predict(X));
    expect(read.toJSON()).toEqual(forest.toJSON());
  });

  it('goes on with a generator that is given to it', () => {
    const seeds = new RandomState(4);
    const first = fitted({ randomState: seeds });
    expect(first.trees).toEqual(fitted().trees);
    expect(fitted({ randomState: seeds }).trees).not.toEqual(first.trees);
  });

  it('learns one class, and from one row', () => {
    const one = new RandomForestClassifier({ nEstimators: 2 }).fit(DenseMatrix.fromRows([[1, 2]]), ['T1059']);
    expect(one.predict(DenseMatrix.fromRows([[0, 0]]))).toEqual(['T1059']);
    expect([...one.featureImportances]).toEqual([0, 0]);
    const same = new RandomForestClassifier({ nEstimators: 2 }).fit(X, new Array(X.rows).fill('x'));
    expect(same.predictProba(X).data.every((p) => p === 1)).toBe(true);
  });

  it('says what it lacks', () => {
    const empty = new RandomForestClassifier();
    expect(() => empty.predict(X)).toThrow('this RandomForestClassifier is not fitted yet: call fit first');
    expect(() => fitted().oobScore).toThrow('fit it with oobScore: true');
    expect(() => fitted().predict(new DenseMatrix(1, 3))).toThrow(
      'X has 3 columns, the training rows had 60',
    );
  });

  it.each<[ForestOptions, string]>([
    [{ nEstimators: 0 }, 'invalid nEstimators 0'],
    [{ nJobs: 0 }, 'invalid nJobs 0'],
    [{ bootstrap: false, maxSamples: 3 }, 'maxSamples needs bootstrap: true'],
    [{ bootstrap: false, oobScore: true }, 'oobScore needs bootstrap: true'],
    [{ maxSamples: 201 }, 'invalid maxSamples 201'],
  ])('refuses %j', (options, message) => {
    expect(() => fitted(options)).toThrow(message);
  });

  it('gives rows that every tree drew no out-of-bag probability', () => {
    const forest = fitted({ nEstimators: 1, oobScore: true });
    const sums = forest.oobDecisionFunction.toRows().map((row) => row.reduce((sum, p) => sum + p, 0));
    expect(new Set(sums.map((sum) => Math.round(sum)))).toEqual(new Set([0, 1]));
  });
});
