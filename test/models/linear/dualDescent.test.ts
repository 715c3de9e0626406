import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { type DescentRules, type DualProblem, descend } from '../../../src/models/linear/dualDescent';
import { type PackedRows, packRows } from '../../../src/models/linear/packedRows';
import { newProblem } from '../../../src/models/linear/solveBlock';
import { RandomState } from '../../../src/random/randomState';

const rules: DescentRules = {
  loss: 'squaredHinge',
  interceptScaling: 1,
  tolerance: 1e-9,
  maxIterations: 100_000,
};

function problemOf(values: number[][], signs: number[], cost: number): [PackedRows, DualProblem] {
  const rows = packRows(DenseMatrix.fromRows(values));
  const costs = new Float64Array(signs.length).fill(cost);
  return [rows, newProblem(rows, Int8Array.from(signs), costs, 1)];
}

function overlapping(): [number[][], number[]] {
  const random = new RandomState(0);
  const signs = Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? 1 : -1));
  return [signs.map((sign) => [random.randomSample() + 0.2 * sign, random.randomSample(), 0]), signs];
}

describe('descend', () => {
  it('finds the plane between two points that is known by hand', () => {
    const [rows, problem] = problemOf([[1], [-1]], [1, -1], 1e9);
    descend(rows, problem, { ...rules, loss: 'hinge' }, 1e-9);
    expect([problem.weights[0], problem.bias]).toEqual([expect.closeTo(1, 9), expect.closeTo(0, 9)]);
    expect([...problem.dual]).toEqual([expect.closeTo(0.5, 9), expect.closeTo(0.5, 9)]);
  });

  it.each(['hinge', 'squaredHinge'] as const)('ends where no %s variable can be improved', (loss) => {
    const [values, signs] = overlapping();
    const cost = 2;
    const [rows, problem] = problemOf(values, signs, cost);
    descend(rows, problem, { ...rules, loss }, 1e-9);
    expect(problem.converged).toBe(true);
    const [w0, w1] = values[0].map((_, j) =>
      signs.reduce((sum, sign, i) => sum + sign * problem.dual[i] * values[i][j], 0),
    );
    const bias = signs.reduce((sum, sign, i) => sum + sign * problem.dual[i], 0);
    signs.forEach((sign, i) => {
      const diagonal = loss === 'hinge' ? 0 : 0.5 / cost;
      const gradient = sign * (w0 * values[i][0] + w1 * values[i][1] + bias) - 1 + problem.dual[i] * diagonal;
      if (problem.dual[i] === 0) expect(gradient).toBeGreaterThan(-1e-6);
      else if (loss === 'hinge' && problem.dual[i] === cost) expect(gradient).toBeLessThan(1e-6);
      else expect(gradient).toBeCloseTo(0, 6);
    });
  });

  it('sets a row of zeros without an intercept to its bound', () => {
    const [rows, problem] = problemOf([[0], [1]], [1, -1], 3);
    descend(rows, problem, { ...rules, loss: 'hinge', interceptScaling: 0 }, 1e-9);
    expect(problem.dual[0]).toBe(3);
  });

  it('stops after the passes that are allowed, and says so', () => {
    const [rows, problem] = problemOf(...overlapping(), 2);
    descend(rows, problem, { ...rules, maxIterations: 3 }, 1e-9);
    expect([problem.iterations, problem.converged]).toEqual([3, false]);
  });
});
