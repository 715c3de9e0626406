import { describe, expect, it } from 'vitest';
import { LogisticRegression } from '../../src/models/logisticRegression';
import { fitCase, largestDifference, nameOf, readGolden } from './linear/golden';

describe.each(['words', 'pair', 'counts'] as const)('LogisticRegression on the matrix %s', (name) => {
  const golden = readGolden(name, 'LogisticRegression');

  it.each(golden.cases)("gives scikit-learn's probabilities with $options", (one) => {
    const regression = fitCase(golden, one, { tol: 1e-8, maxIter: 10_000 }) as LogisticRegression;
    expect(regression.converged, nameOf(one)).toBe(true);
    expect(regression.predict(golden.X).join('')).toBe(one.predicted);
    expect(largestDifference(regression.predictProba(golden.X), one.scores)).toBeLessThan(2e-6);
  });
});

describe('LogisticRegression', () => {
  const { X, y, cases } = readGolden('words', 'LogisticRegression');

  it('gives the labels of the converged weights with its defaults', () => {
    const regression = new LogisticRegression().fit(X, y);
    expect(regression.converged).toBe(true);
    expect(regression.nIter).toBeLessThan(100);
    expect(regression.predict(X).join('')).toBe(cases[0].predicted);
    expect(largestDifference(regression.predictProba(X), cases[0].scores)).toBeLessThan(1e-3);
  });

  it('has probabilities that follow from its scores, also of two classes', () => {
    const pair = readGolden('pair', 'LogisticRegression');
    const two = new LogisticRegression().fit(pair.X, pair.y);
    const [score, share] = [two.decisionFunction(pair.X), two.predictProba(pair.X)];
    for (let i = 0; i < pair.X.rows; i++) {
      expect(share.get(i, 1)).toBeCloseTo(1 / (1 + Math.exp(-score.get(i, 1))), 12);
      expect(share.get(i, 0) + share.get(i, 1)).toBeCloseTo(1, 12);
    }
  });

  it('says when it was stopped before it was done', () => {
    const regression = new LogisticRegression({ C: 100, maxIter: 3 }).fit(X, y);
    expect([regression.converged, regression.nIter]).toEqual([false, 3]);
  });

  it('answers with the only class there is', () => {
    const one = new LogisticRegression().fit(X, new Array<string>(X.rows).fill('T1059'));
    expect(new Set(one.predict(X))).toEqual(new Set(['T1059']));
    expect(new Set(one.predictProba(X).data)).toEqual(new Set([1]));
  });

  it('survives JSON', () => {
    const regression = new LogisticRegression({ C: 3, classWeight: 'balanced' }).fit(X, y);
    const read = LogisticRegression.fromJSON(JSON.parse(JSON.stringify(regression)));
    expect(read.options).toEqual(regression.options);
    expect(read.predictProba(X)).toEqual(regression.predictProba(X));
    expect([read.nIter, read.converged]).toEqual([undefined, undefined]);
  });

  it.each([
    [{ C: -1 }, 'invalid C -1'],
    [{ tol: 0 }, 'invalid tol 0'],
    [{ maxIter: 0 }, 'invalid maxIter 0'],
    [
      { classWeight: new Map(['0', '1', '2', '3', '4', '5'].map((label) => [label, 0])) },
      'leave no row a weight',
    ],
  ])('refuses %j', (options, message) => {
    expect(() => new LogisticRegression(options).fit(X, y)).toThrow(message);
  });
});
