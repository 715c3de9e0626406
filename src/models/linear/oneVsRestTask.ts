import type { OutputWeights } from './classWeights';
import { type DescentRules, solveDual } from './dualDescent';
import type { PackedRows } from './packedRows';

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

/** A class to be told apart from all others. */
export interface OneVsRestTask {
  readonly code: number;
  readonly seed: number;
}

/** The plane that tells a class from the others. */
export interface OneVsRestResult extends OutputWeights {
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly intercept: number;
  readonly iterations: number;
  readonly converged: boolean;
}

/** Solves the problem of a class. Called `createRunner` because `runBlocking` looks for it by that name. */
export function createRunner(setup: OneVsRestSetup): (task: OneVsRestTask) => OneVsRestResult {
  const { rows, codes, ownFactor, restFactor, rules } = setup;
  return ({ code, seed }) => {
    const signs = new Int8Array(rows.rows);
    const costs = new Float64Array(rows.rows);
    for (let i = 0; i < rows.rows; i++) {
      const isOwn = codes[i] === code;
      signs[i] = isOwn ? 1 : -1;
      costs[i] = setup.costs[i] * (isOwn ? ownFactor[code] : restFactor[code]);
    }
    const { weights, ...rest } = solveDual(rows, { signs, costs, seed }, rules);
    return { ...withoutZeros(weights, rows.columnOf), ...rest };
  };
}

function withoutZeros(
  weights: Float64Array,
  columnOf: Int32Array,
): { columns: Int32Array; values: Float32Array } {
  let count = 0;
  for (const weight of weights) if (Math.fround(weight) !== 0) count++;
  const columns = new Int32Array(count);
  const values = new Float32Array(count);
  for (let number = 0, k = 0; number < weights.length; number++) {
    const value = Math.fround(weights[number]);
    if (value === 0) continue;
    columns[k] = columnOf[number];
    values[k++] = value;
  }
  return { columns, values };
}
