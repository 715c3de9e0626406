import { describe, expect, it } from 'vitest';
import { minimizeLbfgs, type Objective } from '../../../src/models/linear/lbfgs';

const rules = { tolerance: 1e-10, maxIterations: 500 };

/** Its minimum, 0, lies at (1, 1), at the end of a bent valley. */
const rosenbrock: Objective = ([x, y], gradient) => {
  gradient[0] = -400 * x * (y - x * x) - 2 * (1 - x);
  gradient[1] = 200 * (y - x * x);
  return 100 * (y - x * x) ** 2 + (1 - x) ** 2;
};

/** A bowl that is a thousand times steeper one way than another. */
const bowl: Objective = (point, gradient) => {
  let value = 0;
  for (let k = 0; k < point.length; k++) {
    const steepness = 10 ** (k % 4);
    gradient[k] = steepness * (point[k] - k);
    value += 0.5 * steepness * (point[k] - k) ** 2;
  }
  return value;
};

describe('minimizeLbfgs', () => {
  it('finds the end of a bent valley', () => {
    const { point, converged } = minimizeLbfgs(rosenbrock, Float64Array.of(-1.2, 1), rules);
    expect(converged).toBe(true);
    expect([...point]).toEqual([expect.closeTo(1, 8), expect.closeTo(1, 8)]);
  });

  it('finds the bottom of an uneven bowl in few steps', () => {
    const { point, iterations } = minimizeLbfgs(bowl, new Float64Array(40), rules);
    for (let k = 0; k < 40; k++) expect(point[k]).toBeCloseTo(k, 5);
    expect(iterations).toBeLessThan(60);
  });

  it('takes no step from the minimum, and leaves the start as it is', () => {
    const start = Float64Array.from({ length: 40 }, (_, k) => k);
    expect(minimizeLbfgs(bowl, start, rules)).toEqual({ point: start, iterations: 0, converged: true });
    const other = new Float64Array(3);
    minimizeLbfgs(bowl, other, rules);
    expect([...other]).toEqual([0, 0, 0]);
  });

  it('says when it was stopped before it was there', () => {
    const found = minimizeLbfgs(rosenbrock, Float64Array.of(-1.2, 1), { ...rules, maxIterations: 3 });
    expect([found.iterations, found.converged]).toEqual([3, false]);
  });
});
