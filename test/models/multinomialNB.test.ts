import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { MultinomialNB } from '../../src/models/multinomialNB';
import { fitCase, largestDifference, readGolden } from './linear/golden';

describe.each(['words', 'counts'] as const)('MultinomialNB on the matrix %s', (name) => {
  const golden = readGolden(name, 'MultinomialNB');

  it.each(golden.cases)("gives scikit-learn's likelihoods with $options", (one) => {
    const bayes = fitCase(golden, one) as MultinomialNB;
    expect(bayes.predict(golden.X).join('')).toBe(one.predicted);
    expect(largestDifference(bayes.decisionFunction(golden.X), one.scores)).toBeLessThan(1e-10);
  });
});

it('multiplies the chances of the columns, as counted by hand', () => {
  const X = DenseMatrix.fromRows([
    [2, 0],
    [0, 1],
    [1, 0],
  ]);
  const bayes = new MultinomialNB().fit(X, ['a', 'b', 'a']);
  const [a, b] = [(2 / 3) * (4 / 5), (1 / 3) * (1 / 3)];
  const [first, second] = bayes.predictProba(DenseMatrix.fromRows([[1, 0]])).row(0);
  expect([first, second]).toEqual([expect.closeTo(a / (a + b), 12), expect.closeTo(b / (a + b), 12)]);
});

it('reads its own JSON only', () => {
  expect(() => MultinomialNB.fromJSON({ type: 'ComplementNB' })).toThrow(
    'expected the data of a MultinomialNB',
  );
});
