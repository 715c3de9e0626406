import { describe, expect, it } from 'vitest';
import { type DualProblem, descend } from '../../../src/models/linear/dualDescent';
import { packRows } from '../../../src/models/linear/packedRows';
import { newProblem, solveBlock } from '../../../src/models/linear/solveBlock';
import { readGolden } from './golden';

const { X, y } = readGolden('many', 'LinearSVC');
const rows = packRows(X);
const rules = { interceptScaling: 1, tolerance: 1e-7, maxIterations: 10_000 };

function problemOf(label: string, cost = 1): DualProblem {
  const signs = Int8Array.from(y, (other) => (other === label ? 1 : -1));
  return newProblem(rows, signs, new Float64Array(y.length).fill(cost), 5);
}

describe('solveBlock', () => {
  it.each(['hinge', 'squaredHinge'] as const)(
    'solves with few rows at a time what all rows give: %s',
    (loss) => {
      const problem = problemOf('1');
      const first = problem.working.length;
      solveBlock(rows, [problem], { ...rules, loss });
      const whole = problemOf('1');
      whole.working = Int32Array.from(y.keys());
      descend(rows, whole, { ...rules, loss }, rules.tolerance);
      expect(first).toBeLessThan(1500);
      expect([problem.converged, whole.converged]).toEqual([true, true]);
      problem.weights.forEach((weight, j) => {
        expect(weight).toBeCloseTo(whole.weights[j], 5);
      });
      expect(problem.bias).toBeCloseTo(whole.bias, 5);
    },
  );

  it('solves each problem as if it were alone, to the last bit', () => {
    const block = ['0', '1', '2', '3', '4', '5'].map((label) => problemOf(label));
    solveBlock(rows, block, { ...rules, loss: 'squaredHinge' });
    const alone = problemOf('4');
    solveBlock(rows, [alone], { ...rules, loss: 'squaredHinge' });
    expect(block[4].weights).toEqual(alone.weights);
    expect(block[4].iterations).toBe(alone.iterations);
  });

  it('stops when the passes are used up', () => {
    const problem = problemOf('1', 100);
    solveBlock(rows, [problem], { ...rules, loss: 'hinge', maxIterations: 4 });
    expect([problem.iterations, problem.converged]).toEqual([4, false]);
  });
});
