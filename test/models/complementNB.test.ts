import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { ComplementNB } from '../../src/models/complementNB';
import { fitCase, largestDifference, readGolden } from './linear/golden';

describe.each(['words', 'counts'] as const)('ComplementNB on the matrix %s', (name) => {
  const golden = readGolden(name, 'ComplementNB');

  it.each(golden.cases)("gives scikit-learn's likelihoods with $options", (one) => {
    const bayes = fitCase(golden, one) as ComplementNB;
    expect(bayes.predict(golden.X).join('')).toBe(one.predicted);
    expect(largestDifference(bayes.decisionFunction(golden.X), one.scores)).toBeLessThan(1e-10);
  });
});

it('scores a class by how rare the columns are in the others, as counted by hand', () => {
  const X = DenseMatrix.fromRows([
    [2, 0],
    [0, 1],
    [1, 1],
  ]);
  const bayes = new ComplementNB().fit(X, ['a', 'b', 'c']);
  const [a, b, c] = bayes.decisionFunction(DenseMatrix.fromRows([[1, 0]])).row(0);
  expect([a, b, c]).toEqual([
    expect.closeTo(-Math.log(2 / 5), 12),
    expect.closeTo(-Math.log(4 / 6), 12),
    expect.closeTo(-Math.log(3 / 5), 12),
  ]);
});

it('keeps its options in JSON: normed weights are normed again', () => {
  const { X, y } = readGolden('counts', 'ComplementNB');
  const bayes = new ComplementNB({ norm: true, alpha: 0.3 }).fit(X, y);
  const read = ComplementNB.fromJSON(JSON.parse(JSON.stringify(bayes)));
  expect(read.decisionFunction(X)).toEqual(bayes.decisionFunction(X));
  expect(() => ComplementNB.fromJSON({ type: 'MultinomialNB' })).toThrow(
    'expected the data of a ComplementNB',
  );
});
