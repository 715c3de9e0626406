import type { OutputWeights } from './classWeights';
import type { OneVsRestTask } from './fitOneVsRest';
import { descendStochastic, type SgdRows, type SgdRules } from './sgdDescent';

/** What the problems of all classes share. */
export interface SgdSetup {
  readonly rows: SgdRows;
  /** The class of each row. */
  readonly codes: Int32Array;
  /** What a class's rows weigh when it is the one to be found. */
  readonly ownFactor: Float64Array;
  /** What the other rows weigh then. */
  readonly restFactor: Float64Array;
  readonly rules: SgdRules;
}

/** The plane that tells a class from the others. */
export interface SgdResult extends OutputWeights {
  readonly intercept: number;
  readonly iterations: number;
}

/** Solves the problems of some classes. Called `createRunner` because `runBlocking` looks for it by that name. */
export function createRunner(setup: SgdSetup): (tasks: readonly OneVsRestTask[]) => SgdResult[] {
  const { rows, codes, ownFactor, restFactor, rules } = setup;
  return (tasks) =>
    tasks.map(({ code, seed }) => {
      const isOwn = Uint8Array.from(codes, (other) => (other === code ? 1 : 0));
      const problem = { isOwn, ownWeight: ownFactor[code], restWeight: restFactor[code], seed };
      const { weights, intercept, iterations } = descendStochastic(rows, problem, rules);
      return { ...nonZeros(weights), intercept, iterations };
    });
}

function nonZeros(weights: Float64Array): OutputWeights {
  const count = weights.reduce((sum, weight) => (weight === 0 ? sum : sum + 1), 0);
  const columns = new Int32Array(count);
  for (let j = 0, k = 0; j < weights.length; j++) if (weights[j] !== 0) columns[k++] = j;
  return { columns, values: Float64Array.from(columns, (j) => weights[j]) };
}
