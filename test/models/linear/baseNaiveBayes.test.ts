import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { encodeArray } from '../../../src/matrix/encodedArray';
import { MultinomialNB } from '../../../src/models/multinomialNB';

const X = DenseMatrix.fromRows([
  [2, 0],
  [0, 1],
  [1, 0],
]);
const y = ['a', 'b', 'a'];
const sampleWeight = Float64Array.of(1, 2, 0.5);

describe('BaseNaiveBayes', () => {
  it('counts the rows of each class by their weights', () => {
    const bayes = new MultinomialNB().fit(X, y, { sampleWeight });
    expect([...bayes.classCount]).toEqual([1.5, 2]);
    expect(bayes.classLogPrior[1]).toBeCloseTo(Math.log(2 / 3.5), 12);
  });

  it('gives a class of weight 0 no probability', () => {
    const bayes = new MultinomialNB().fit(X, y, { sampleWeight: Float64Array.of(1, 0, 1) });
    expect(bayes.predict(X)).toEqual(['a', 'a', 'a']);
    expect([...bayes.predictProba(X).row(1)]).toEqual([1, 0]);
  });

  it('refuses values below 0, options that do not fit, and counts that cannot be', () => {
    const negative = DenseMatrix.fromRows([[1], [-1], [1]]);
    expect(() => new MultinomialNB().fit(negative, y)).toThrow('X has the value -1');
    expect(() => new MultinomialNB({ alpha: 0 }).fit(X, y)).toThrow('invalid alpha 0');
    expect(() => new MultinomialNB({ classPrior: [1] }).fit(X, y)).toThrow('classPrior has 1 numbers');
    const json = new MultinomialNB().fit(X, y).toJSON();
    const classCount = encodeArray(Float64Array.of(-1, 2));
    expect(() => MultinomialNB.fromJSON({ ...json, classCount })).toThrow(
      'counts of the MultinomialNB do not fit',
    );
  });
});
