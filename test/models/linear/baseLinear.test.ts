import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { BaseLinear } from '../../../src/models/linear/baseLinear';
import { joinWeights } from '../../../src/models/linear/classWeights';

/** A linear classifier whose weights are the options. */
class Given extends BaseLinear<{ weights: number[][] }> {
  protected readonly type = 'Given';

  fit(X: DenseMatrix, y: readonly string[]): this {
    const perOutput = this.options.weights.map((weights) => ({
      columns: Int32Array.from(weights.keys()),
      values: Float64Array.from(weights),
    }));
    const intercepts = Float64Array.from(perOutput, (_, k) => k + 1);
    this.fitted = { classes: y, weights: joinWeights(X.columns, perOutput, 'float64'), intercepts };
    return this;
  }
}

const X = DenseMatrix.fromRows([
  [2, 0],
  [0, 3],
]);

describe('BaseLinear', () => {
  it('gives each of three classes its own score, and predicts the highest', () => {
    const weights = [
      [1, 0],
      [0, 1],
      [0.5, -9],
    ];
    const three = new Given({ weights }).fit(X, ['a', 'b', 'c']);
    expect([...three.decisionFunction(X).data]).toEqual([3, 2, 4, 1, 5, -24]);
    expect(three.predict(X)).toEqual(['c', 'b']);
    expect([[...three.coef('c')], three.intercept('c')]).toEqual([[0.5, -9], 3]);
  });

  it('gives the first of two classes the score of the second with its sign turned', () => {
    const two = new Given({ weights: [[1, -1]] }).fit(X, ['a', 'b']);
    expect([...two.decisionFunction(X).data]).toEqual([-3, 3, 2, -2]);
    expect(two.predict(X)).toEqual(['b', 'a']);
    expect([[...two.coef('a')], two.intercept('a')]).toEqual([[-1, 1], -1]);
    expect([[...two.coef('b')], two.intercept('b')]).toEqual([[1, -1], 1]);
  });

  it('refuses use before fit, rows of another width, and classes that it has not seen', () => {
    const one = new Given({ weights: [[1, 1]] });
    expect(() => one.predict(X)).toThrow('this Given is not fitted yet: call fit first');
    one.fit(X, ['a', 'b']);
    expect(() => one.decisionFunction(new DenseMatrix(1, 3))).toThrow('X has 3 columns');
    expect(() => one.coef('constructor')).toThrow('no class "constructor" was seen in training');
  });
});
