import { type DescentRules, type DualProblem, descend } from './dualDescent';
import type { PackedRows } from './packedRows';
import { BLOCK, scoreBlock } from './scoreBlock';
import { exchangeWorkingRows, firstWorkingRows } from './workingRows';
import { XorShift } from './xorShift';

// The first working rows are a guess, not worth more.
const FIRST_TOLERANCE = 0.1;

/** A problem at its beginning. */
export function newProblem(
  rows: PackedRows,
  signs: Int8Array,
  costs: Float64Array,
  seed: number,
): DualProblem {
  const random = new XorShift(seed);
  return {
    signs,
    costs,
    random,
    weights: new Float64Array(rows.columnOf.length),
    bias: 0,
    dual: new Float64Array(rows.rows),
    working: firstWorkingRows(signs, costs, random),
    iterations: 0,
    highest: 0,
    tolerance: Infinity,
    converged: false,
  };
}

/**
 * Solves up to {@link BLOCK} problems: each on its working rows, then all rows are scored in all problems at
 * once, rows that turn out to matter become working rows, and so on until none does. Most rows never matter to
 * most classes. A problem's solution does not depend on the others.
 */
export function solveBlock(rows: PackedRows, problems: readonly DualProblem[], rules: DescentRules): void {
  const { tolerance, maxIterations, interceptScaling } = rules;
  for (const problem of problems) {
    const isFinal = hasAllRows(problem);
    descend(rows, problem, rules, isFinal ? tolerance : Math.max(tolerance, FIRST_TOLERANCE));
  }
  let open = problems.filter((problem) => !hasAllRows(problem));
  if (open.length === 0) return;
  const room = new Float32Array(rows.columnOf.length * BLOCK);
  const scores = new Float64Array(rows.rows * BLOCK);
  while (open.length > 0) {
    scoreBlock(rows, open, interceptScaling, room, scores);
    open = open.filter((problem, p) => {
      const isWrong = exchangeWorkingRows(problem, tolerance, scores, BLOCK, p);
      if (!isWrong && problem.tolerance <= tolerance) return false;
      problem.converged = false;
      return problem.iterations < maxIterations;
    });
    for (const problem of open) descend(rows, problem, rules, tolerance);
  }
}

function hasAllRows({ working, costs }: DualProblem): boolean {
  return working.length === costs.reduce((count, cost) => (cost > 0 ? count + 1 : count), 0);
}
