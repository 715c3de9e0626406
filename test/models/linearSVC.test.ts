import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { LinearSVC } from '../../src/models/linearSVC';
import { fitCase, largestDifference, nameOf, readGolden } from './linear/golden';

describe.each(['words', 'pair', 'counts', 'many'] as const)('LinearSVC on the matrix %s', (name) => {
  const golden = readGolden(name, 'LinearSVC');

  it.each(golden.cases)("finds scikit-learn's planes with $options", (one) => {
    const svc = fitCase(golden, one, { tol: 1e-6, maxIter: 100_000, randomState: 1, nJobs: 1 }) as LinearSVC;
    expect(svc.converged, nameOf(one)).toBe(true);
    expect(svc.predict(golden.X).join('')).toBe(one.predicted);
    expect(largestDifference(svc.decisionFunction(golden.X), one.scores)).toBeLessThan(2e-5);
  });
});

describe('LinearSVC', () => {
  const golden = readGolden('words', 'LinearSVC');
  const { X, y } = golden;

  it('gives the labels of the converged planes with its defaults', () => {
    const svc = fitCase(golden, { ...golden.cases[0], options: {} }, { randomState: 0 }) as LinearSVC;
    expect(svc.predict(X).join('')).toBe(golden.cases[0].predicted);
    expect(svc.nIter).toBeGreaterThan(1);
  });

  it('finds the same planes on many rows with one thread and with two, and in blocks of any size', () => {
    const many = readGolden('many', 'LinearSVC');
    const [one, two] = [1, 2].map((nJobs) => new LinearSVC({ randomState: 3, nJobs }).fit(many.X, many.y));
    expect(two.intercepts).toEqual(one.intercepts);
    expect(two.coef('3')).toEqual(one.coef('3'));
  });

  it('counts a row of weight 2 as two rows, and one of weight 0 as none', () => {
    const sampleWeight = Float64Array.from(y, (_, i) => i % 3);
    const repeated = y.flatMap((_, i) => new Array<number>(i % 3).fill(i));
    const options = { tol: 1e-7, randomState: 0, nJobs: 1 };
    const weighted = new LinearSVC(options).fit(X, y, { sampleWeight }).decisionFunction(X);
    const rows = new LinearSVC(options).fit(
      X.selectRows(Int32Array.from(repeated)),
      repeated.map((i) => y[i]),
    );
    rows.decisionFunction(X).data.forEach((score, k) => {
      expect(score).toBeCloseTo(weighted.data[k], 5);
    });
  });

  it('says when it was stopped before it was done', () => {
    const svc = new LinearSVC({ maxIter: 2, tol: 1e-9, randomState: 0 }).fit(X, y);
    expect([svc.converged, svc.nIter]).toEqual([false, 2]);
  });

  it('has the weights and the start of each class by its label', () => {
    const svc = new LinearSVC({ randomState: 0 }).fit(X, y);
    const row = X.toDense().row(3);
    const score = svc.coef('2').reduce((sum, weight, j) => sum + weight * row[j], svc.intercept('2'));
    expect(score).toBeCloseTo(svc.decisionFunction(X).row(3)[2], 12);
    expect(() => svc.coef('9')).toThrow('no class "9" was seen in training');
  });

  it('turns the sign of the second class for the first, when there are two', () => {
    const pair = readGolden('pair', 'LinearSVC');
    const svc = new LinearSVC({ randomState: 0 }).fit(pair.X, pair.y);
    expect([...svc.coef('0')]).toEqual([...svc.coef('1')].map((weight) => -weight));
    const row = svc.decisionFunction(pair.X).row(0);
    expect(row[0]).toBe(-row[1]);
  });

  it('leaves a class out that has no weight', () => {
    const sampleWeight = Float64Array.from(y, (label) => (label === '5' ? 0 : 1));
    const svc = new LinearSVC({ randomState: 0 }).fit(X, y, { sampleWeight });
    expect(svc.classes).toContain('5');
    expect(svc.predict(X)).not.toContain('5');
  });

  it('survives JSON with its options, and refuses the data of another class', () => {
    const options = { C: 2, classWeight: new Map([['1', 3]]), randomState: 0 };
    const svc = new LinearSVC(options).fit(X, y);
    const read = LinearSVC.fromJSON(JSON.parse(JSON.stringify(svc)));
    expect(read.options).toEqual(options);
    expect(read.decisionFunction(X)).toEqual(svc.decisionFunction(X));
    expect(read.nIter).toBeUndefined();
    expect(() => LinearSVC.fromJSON({ type: 'X' })).toThrow('expected the data of a LinearSVC');
  });

  it.each([
    [{ C: 0 }, 'invalid C 0: give a number above 0'],
    [{ tol: 0 }, 'invalid tol 0'],
    [{ tol: Number.NaN }, 'invalid tol NaN'],
    [{ maxIter: 1.5 }, 'invalid maxIter 1.5: give a whole number of 1 or more'],
    [{ interceptScaling: -1 }, 'invalid interceptScaling -1'],
    [{ loss: 'log' as 'hinge' }, 'invalid loss "log": give squaredHinge, hinge'],
    [{ classWeight: new Map([['9', 1]]) }, 'classWeight has a weight for "9", which no row has'],
    [{ nJobs: 0 }, 'invalid nJobs 0'],
  ])('refuses %j', (options, message) => {
    expect(() => new LinearSVC(options).fit(X, y)).toThrow(message);
  });

  it('refuses values that 32-bit floats cannot hold', () => {
    const huge = DenseMatrix.fromRows([[1e39], [1]]);
    expect(() => new LinearSVC().fit(huge, ['a', 'b'])).toThrow('row 0 of X has values beyond');
  });
});
