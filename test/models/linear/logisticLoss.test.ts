import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../../src/matrix/sparseMatrix';
import { logisticLoss } from '../../../src/models/linear/logisticLoss';
import { RandomState } from '../../../src/random/randomState';

const X = SparseMatrix.fromDense(
  DenseMatrix.fromRows([
    [1, 0, 0.5],
    [0, 2, 0],
    [0, 0, 0],
    [3, 1, 0],
  ]),
);
const rows = { X, codes: Int32Array.of(0, 1, 2, 1), weights: Float64Array.of(1, 0.5, 2, 0) };

describe('logisticLoss', () => {
  it.each([
    { count: 3, fitIntercept: true, C: 2 },
    { count: 3, fitIntercept: false, C: 0.1 },
    { count: 1, fitIntercept: true, C: 5 },
  ])('has the gradient that differences of its values show: %o', (rules) => {
    const codes = rules.count === 1 ? Int32Array.of(0, 1, 0, 1) : rows.codes;
    const loss = logisticLoss({ ...rows, codes }, rules);
    const size = 3 * rules.count + rules.count;
    const point = new RandomState(2).uniform(-2, 2, size);
    const gradient = new Float64Array(size);
    loss(point, gradient);
    const room = new Float64Array(size);
    for (let k = 0; k < (rules.fitIntercept ? size : 3 * rules.count); k++) {
      const [up, down] = [1e-6, -1e-6].map((step) =>
        loss(
          point.map((value, j) => (j === k ? value + step : value)),
          room,
        ),
      );
      expect(gradient[k]).toBeCloseTo((up - down) / 2e-6, 7);
    }
  });

  it('starts from the entropy of an even choice', () => {
    const gradient = new Float64Array(12);
    const loss = logisticLoss(rows, { count: 3, fitIntercept: true, C: 1 });
    expect(loss(new Float64Array(12), gradient)).toBeCloseTo(Math.log(3), 12);
    const binary = logisticLoss(rows, { count: 1, fitIntercept: true, C: 1 });
    expect(binary(new Float64Array(4), new Float64Array(4))).toBeCloseTo(Math.log(2), 12);
  });

  it('stays finite for scores far out', () => {
    const binary = logisticLoss(
      { ...rows, codes: Int32Array.of(0, 1, 0, 1) },
      { count: 1, fitIntercept: true, C: 1e9 },
    );
    const gradient = new Float64Array(4);
    expect(binary(Float64Array.of(1e5, -1e5, 0, 0), gradient)).toBeGreaterThan(1e4);
    expect(gradient.every(Number.isFinite)).toBe(true);
  });
});
