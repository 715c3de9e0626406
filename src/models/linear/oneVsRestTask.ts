import type { OutputWeights } from './classWeights';
import type { DescentRules, DualProblem } from './dualDescent';
import type { OneVsRestTask } from './fitOneVsRest';
import type { PackedRows } from './packedRows';
import { newProblem, solveBlock } from './solveBlock';
import { weightsOfDual } from './weightsOfDual';

/** What the problems of all classes share. */
export interface OneVsRestSetup {
  readonly rows: PackedRows;
  /** The class of each row. */
  readonly codes: Int32Array;
  /** `C` times the weight of each row. */
  readonly costs: Float64Array;
  /** What a class's own weight makes of the costs of its rows, when it is the one to be found. */
  readonly ownFactor: Float64Array;
  /** What it makes of the costs of the other rows. */
  readonly restFactor: Float64Array;
  readonly rules: DescentRules;
}

/** The plane that tells a class from the others. */
export interface OneVsRestResult extends OutputWeights {
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly intercept: number;
  readonly iterations: number;
  readonly converged: boolean;
}

/** Solves the problems of some classes. Called `createRunner` because `runBlocking` looks for it by that name. */
export function createRunner(setup: OneVsRestSetup): (tasks: readonly OneVsRestTask[]) => OneVsRestResult[] {
  const { rows, rules } = setup;
  return (tasks) => {
    const problems = tasks.map((task) => problemOf(setup, task));
    solveBlock(rows, problems, rules);
    return problems.map((problem) => {
      const { weights, bias } = weightsOfDual(rows, problem, rules.interceptScaling);
      const { iterations, converged } = problem;
      const intercept = bias * rules.interceptScaling;
      return { ...withoutZeros(weights, rows.columnOf), intercept, iterations, converged };
    });
  };
}

function problemOf(setup: OneVsRestSetup, { code, seed }: OneVsRestTask): DualProblem {
  const { rows, codes, ownFactor, restFactor } = setup;
  const signs = new Int8Array(rows.rows);
  const costs = new Float64Array(rows.rows);
  for (let i = 0; i < rows.rows; i++) {
    const isOwn = codes[i] === code;
    signs[i] = isOwn ? 1 : -1;
    costs[i] = setup.costs[i] * (isOwn ? ownFactor[code] : restFactor[code]);
  }
  return newProblem(rows, signs, costs, seed);
}

function withoutZeros(
  weights: Float64Array,
  columnOf: Int32Array,
): { columns: Int32Array; values: Float32Array } {
  const single = new Float32Array(weights);
  let count = 0;
  for (let number = 0; number < single.length; number++) if (single[number] !== 0) count++;
  const columns = new Int32Array(count);
  const values = new Float32Array(count);
  for (let number = 0, k = 0; number < single.length; number++) {
    if (single[number] === 0) continue;
    columns[k] = columnOf[number];
    values[k++] = single[number];
  }
  return { columns, values };
}
