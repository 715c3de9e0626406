import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { rowWeights } from '../../../src/models/tree/rowWeights';

const X = DenseMatrix.fromRows([[1], [2]]);

describe('rowWeights', () => {
  it('is 1 for each row, or a copy of the weights given', () => {
    expect([...rowWeights(X, ['a', 'b'])]).toEqual([1, 1]);
    const given = Float64Array.of(0, 2);
    expect(rowWeights(X, ['a', 'b'], given)).toEqual(given);
    expect(rowWeights(X, ['a', 'b'], given)).not.toBe(given);
  });

  it('refuses what no tree can learn from', () => {
    expect(() => rowWeights(new DenseMatrix(0, 3), [])).toThrow('a matrix of 0 rows and 3 columns');
    expect(() => rowWeights(new DenseMatrix(2, 0), ['a', 'b'])).toThrow('2 rows and 0 columns');
    expect(() => rowWeights(X, ['a'])).toThrow('X has 2 rows, y has 1 labels');
    expect(() => rowWeights(DenseMatrix.fromRows([[Number.NaN]]), ['a'])).toThrow('NaN at row 0, column 0');
    expect(() => rowWeights(X, ['a', 'b'], Float64Array.of(1))).toThrow('sampleWeight has 1 weights');
    expect(() => rowWeights(X, ['a', 'b'], Float64Array.of(1, -1))).toThrow('sampleWeight of row 1 is -1');
    expect(() => rowWeights(X, ['a', 'b'], new Float64Array(2))).toThrow('all weights');
  });
});
