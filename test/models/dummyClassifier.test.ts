import { describe, expect, it } from 'vitest';
import { DummyClassifier } from '../../src/models/dummyClassifier';
import { fitCase, largestDifference, readGolden } from './linear/golden';

describe.each(['words', 'pair', 'counts'] as const)('DummyClassifier on the matrix %s', (name) => {
  const golden = readGolden(name, 'DummyClassifier');

  it.each(golden.cases)("gives scikit-learn's answers with $options", (one) => {
    const dummy = fitCase(golden, one) as DummyClassifier;
    expect(dummy.predict(golden.X).join('')).toBe(one.predicted);
    if (one.options['strategy'] === 'stratified') return;
    expect(largestDifference(dummy.predictProba(golden.X), one.scores)).toBeLessThan(1e-8);
  });

  it('draws the same classes as certain, when asked for their probabilities', () => {
    const one = golden.cases.find(({ options }) => options['strategy'] === 'stratified')!;
    const dummy = fitCase(golden, one) as DummyClassifier;
    const first = golden.X.selectRows(Array.from({ length: 25 }, (_, i) => i));
    expect(largestDifference(dummy.predictProba(first), one.scores)).toBe(0);
  });
});

describe('DummyClassifier', () => {
  const { X, y } = readGolden('words', 'DummyClassifier');

  it('knows the share of each class', () => {
    const { classPrior } = new DummyClassifier().fit(X, y);
    expect(classPrior[0]).toBeCloseTo(y.filter((label) => label === '0').length / y.length, 12);
    expect(classPrior.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('survives JSON, with what it draws', () => {
    const dummy = new DummyClassifier({ strategy: 'stratified', randomState: 2 }).fit(X, y);
    const read = DummyClassifier.fromJSON(JSON.parse(JSON.stringify(dummy)));
    expect(read.predict(X)).toEqual(dummy.predict(X));
  });

  it('refuses an unknown strategy, and a constant that is no label', () => {
    expect(() => new DummyClassifier({ strategy: 'x' as 'prior' }).fit(X, y)).toThrow(
      'invalid strategy "x": give prior, mostFrequent, stratified, uniform, constant',
    );
    expect(() => new DummyClassifier({ strategy: 'constant' }).fit(X, y)).toThrow(
      'the constant null is no label',
    );
    const constant = { strategy: 'constant', constant: 'T1' } as const;
    expect(() => new DummyClassifier(constant).fit(X, y)).toThrow('the constant "T1" is no label');
  });
});
