import { describe, expect, it } from 'vitest';
import { descendStochastic, type SgdRows, type SgdRules } from '../../../src/models/linear/sgdDescent';

/** Two rows of one column, 1 and -1. */
const rows: SgdRows = {
  columns: 1,
  indptr: Int32Array.of(0, 1, 2),
  indices: Int32Array.of(0, 0),
  values: Float64Array.of(1, -1),
  weights: Float64Array.of(1, 1),
};
const problem = { isOwn: Uint8Array.of(1, 0), ownWeight: 1, restWeight: 1, seed: 3 };
const rules: SgdRules = {
  loss: 'hinge',
  alpha: 1,
  fitIntercept: true,
  interceptDecay: 1,
  maxIterations: 1,
  tolerance: -Infinity,
  patience: 5,
  shuffle: false,
};

describe('descendStochastic', () => {
  it('takes the steps that can be done by hand', () => {
    // Steps of 1 and 1/2: the first row makes both 1; the second halves the weight, adds 1/2 and takes 1/2 off.
    const { weights, intercept, iterations } = descendStochastic(rows, problem, rules);
    expect([weights[0], intercept, iterations]).toEqual([1, 0.5, 1]);
  });

  it('multiplies the steps of the intercept, or has none', () => {
    expect(descendStochastic(rows, problem, { ...rules, interceptDecay: 0.01 }).intercept).toBeCloseTo(
      0.005,
      12,
    );
    expect(descendStochastic(rows, problem, { ...rules, fitIntercept: false }).intercept).toBe(0);
  });

  it('stops after so many passes without a gain', () => {
    const patient = { ...rules, maxIterations: 1000, tolerance: 10, patience: 3 };
    expect(descendStochastic(rows, problem, patient).iterations).toBe(4);
    expect(descendStochastic(rows, problem, { ...patient, tolerance: -Infinity }).iterations).toBe(1000);
  });
});
