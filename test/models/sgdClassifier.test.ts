import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SGDClassifier } from '../../src/models/sgdClassifier';
import { fitCase, largestDifference, readGolden } from './linear/golden';

describe.each(['words', 'pair', 'counts'] as const)('SGDClassifier on the matrix %s', (name) => {
  const golden = readGolden(name, 'SGDClassifier');

  it.each(golden.cases)("takes scikit-learn's steps, one by one, with $options", (one) => {
    const sgd = fitCase(golden, one, { nJobs: 1 }) as SGDClassifier;
    expect(sgd.predict(golden.X).join('')).toBe(one.predicted);
    const scale = Math.max(...one.scores.map(Math.abs));
    expect(largestDifference(sgd.decisionFunction(golden.X), one.scores)).toBeLessThan(1e-9 * scale);
    expect(sgd.nIter).toBe(one.iterations);
    if (one.proba) expect(largestDifference(sgd.predictProba!(golden.X), one.proba)).toBeLessThan(1e-9);
  });
});

describe('SGDClassifier', () => {
  const { X, y } = readGolden('words', 'SGDClassifier');

  it('has probabilities with the losses that give them, and not with hinge', () => {
    expect('predictProba' in new SGDClassifier({ loss: 'logLoss' })).toBe(true);
    expect(new SGDClassifier().predictProba).toBeUndefined();
  });

  it('learns the same with one thread and with two', () => {
    const [one, two] = [1, 2].map((nJobs) => new SGDClassifier({ randomState: 0, nJobs }).fit(X, y));
    expect(two.decisionFunction(X)).toEqual(one.decisionFunction(X));
  });

  it('survives JSON, with its probabilities', () => {
    const sgd = new SGDClassifier({ loss: 'modifiedHuber', randomState: 0 }).fit(X, y);
    const read = SGDClassifier.fromJSON(JSON.parse(JSON.stringify(sgd)));
    expect(read.predictProba!(X)).toEqual(sgd.predictProba!(X));
    expect(read.nIter).toBeUndefined();
  });

  it('says that rows are too large for its steps', () => {
    const huge = DenseMatrix.fromRows([[1e300], [-1e300], [1e300]]);
    expect(() => new SGDClassifier({ randomState: 0 }).fit(huge, ['a', 'b', 'b'])).toThrow(
      'SGDClassifier overflowed: scale the columns of X, or set a larger alpha',
    );
  });

  it.each([
    [{ loss: 'squared' as 'hinge' }, 'invalid loss "squared": give hinge, logLoss, modifiedHuber'],
    [{ alpha: 0 }, 'invalid alpha 0'],
    [{ interceptDecay: 0 }, 'invalid interceptDecay 0'],
    [{ maxIter: 0 }, 'invalid maxIter 0'],
    [{ tol: -1 }, 'invalid tol -1'],
    [{ nIterNoChange: 0 }, 'invalid nIterNoChange 0'],
  ])('refuses %j', (options, message) => {
    expect(() => new SGDClassifier(options).fit(X, y)).toThrow(message);
  });
});
