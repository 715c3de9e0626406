import type { PackedRows } from './packedRows';
import type { XorShift } from './xorShift';

/** What a row costs when it is on the wrong side of its margin. */
export type SvmLoss = 'squaredHinge' | 'hinge';

/** How a problem is solved, the same for all classes. */
export interface DescentRules {
  readonly loss: SvmLoss;
  /** The constant column beside the others that the intercept belongs to; 0: no intercept. */
  readonly interceptScaling: number;
  readonly tolerance: number;
  /** Passes over the working rows at most. */
  readonly maxIterations: number;
}

/** Two classes to be told apart, and how far that has come. */
export interface DualProblem {
  /** +1 or -1 per row. */
  readonly signs: Int8Array;
  /** What each row's loss is multiplied by: `C` times its weight. Rows of 0 are never working rows. */
  readonly costs: Float64Array;
  readonly random: XorShift;
  /** By the packed rows' numbers of columns. */
  readonly weights: Float64Array;
  /** The weight of the constant column. */
  bias: number;
  /** The variable of each row: how much of it is in the weights. */
  readonly dual: Float64Array;
  /** The rows that are looked at; all other variables are 0. */
  working: Int32Array;
  iterations: number;
  /** The highest projected gradient in the last pass. */
  highest: number;
  /** The tolerance of the last descent. */
  tolerance: number;
  /** Whether the projected gradients of its last pass spanned no more than that. */
  converged: boolean;
}

// Below this a gradient is rounding noise.
const NOISE = 1e-12;

/**
 * Dual coordinate descent over the working rows: one variable after the other, in random order, is set to its
 * best value, and variables that are likely to stay at a bound are left out (shrunk) until all others are done.
 * It ends when the projected gradients of a whole pass span no more than `tolerance`.
 *
 * Source: Hsieh et al., "A dual coordinate descent method for large-scale linear SVM" (ICML 2008), algorithm 3;
 * LIBLINEAR's and so scikit-learn's `LinearSVC(dual=True)`.
 */
export function descend(
  rows: PackedRows,
  problem: DualProblem,
  rules: DescentRules,
  tolerance: number,
): void {
  const { indptr, indices, values, squaredNorms } = rows;
  const { signs, costs, weights, dual, random } = problem;
  const { interceptScaling, maxIterations } = rules;
  const isSquared = rules.loss === 'squaredHinge';
  const order = problem.working;
  const diagonals = new Float64Array(costs.length);
  if (isSquared) for (let s = 0; s < order.length; s++) diagonals[order[s]] = 0.5 / costs[order[s]];
  const count = order.length;
  let bias = problem.bias;
  let active = count;
  let highest = 0;
  let highestBefore = Infinity;
  let lowestBefore = -Infinity;
  problem.tolerance = tolerance;
  problem.converged = false;
  while (problem.iterations < maxIterations) {
    highest = -Infinity;
    let lowest = Infinity;
    random.shuffle(order, active);
    for (let s = 0; s < active; s++) {
      const i = order[s];
      const sign = signs[i];
      const start = indptr[i];
      const end = indptr[i + 1];
      const current = dual[i];
      const diagonal = diagonals[i];
      const bound = isSquared ? Infinity : costs[i];
      const score = dotPacked(indices, values, start, end, weights) + bias * interceptScaling;
      const gradient = sign * score - 1 + current * diagonal;
      let projected = gradient;
      if (current === 0) {
        if (gradient > highestBefore) {
          order[s--] = order[--active];
          order[active] = i;
          continue;
        }
        if (gradient > 0) projected = 0;
      } else if (current === bound) {
        if (gradient < lowestBefore) {
          order[s--] = order[--active];
          order[active] = i;
          continue;
        }
        if (gradient < 0) projected = 0;
      }
      if (projected > highest) highest = projected;
      if (projected < lowest) lowest = projected;
      if (Math.abs(projected) <= NOISE) continue;
      const curvature = squaredNorms[i] + interceptScaling * interceptScaling + diagonal;
      // A row of zeros without an intercept has the gradient -1 wherever it is: its best value is the bound.
      const next = curvature > 0 ? Math.min(Math.max(current - gradient / curvature, 0), bound) : bound;
      dual[i] = next;
      const step = (next - current) * sign;
      addPacked(indices, values, start, end, weights, step);
      bias += step * interceptScaling;
    }
    problem.iterations++;
    if (highest - lowest <= tolerance) {
      if (active === count) {
        problem.converged = true;
        break;
      }
      active = count;
      highestBefore = Infinity;
      lowestBefore = -Infinity;
      continue;
    }
    highestBefore = highest <= 0 ? Infinity : highest;
    lowestBefore = lowest >= 0 ? -Infinity : lowest;
  }
  problem.bias = bias;
  problem.highest = highest;
}

/** Four sums at once, so that an addition does not wait for the one before. */
function dotPacked(
  indices: Int32Array,
  values: Float32Array,
  start: number,
  end: number,
  weights: Float64Array,
): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let k = start;
  for (; k + 3 < end; k += 4) {
    a += weights[indices[k]] * values[k];
    b += weights[indices[k + 1]] * values[k + 1];
    c += weights[indices[k + 2]] * values[k + 2];
    d += weights[indices[k + 3]] * values[k + 3];
  }
  for (; k < end; k++) a += weights[indices[k]] * values[k];
  return a + b + (c + d);
}

function addPacked(
  indices: Int32Array,
  values: Float32Array,
  start: number,
  end: number,
  weights: Float64Array,
  factor: number,
): void {
  for (let k = start; k < end; k++) weights[indices[k]] += factor * values[k];
}
