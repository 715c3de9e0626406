import { InputError } from '../../errors/inputError';
import type { SgdLoss } from './sgdLoss';
import { sgdLosses } from './sgdLoss';
import { XorShift } from './xorShift';

/** The rows of a sparse matrix, on shared memory. */
export interface SgdRows {
  readonly columns: number;
  readonly indptr: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
  /** The weight of each row. */
  readonly weights: Float64Array;
}

/** How the weights of a class are sought, the same for all classes. */
export interface SgdRules {
  readonly loss: SgdLoss;
  readonly alpha: number;
  readonly fitIntercept: boolean;
  /** What the steps of the intercept are multiplied by. */
  readonly interceptDecay: number;
  readonly maxIterations: number;
  /** -Infinity: no early end. */
  readonly tolerance: number;
  readonly patience: number;
  readonly shuffle: boolean;
}

/** A class to be told apart from the rest. */
export interface SgdProblem {
  readonly isOwn: Uint8Array;
  readonly ownWeight: number;
  readonly restWeight: number;
  readonly seed: number;
}

/** The plane found. */
export interface SgdSolution {
  readonly weights: Float64Array;
  readonly intercept: number;
  readonly iterations: number;
}

// Weights are kept as a product with one scale; below this it is multiplied in.
const SMALL_SCALE = 1e-9;
const MAX_DERIVATIVE = 1e12;

/**
 * Stochastic gradient descent with L2 regularization and steps that shrink with time (`optimal`): the numbers
 * are those of scikit-learn's `SGDClassifier` with the same seed.
 *
 * Source: Bottou, "Stochastic gradient descent tricks" (2012); Zhang, "Solving large scale linear prediction
 * problems using stochastic gradient descent algorithms" (ICML 2004).
 */
export function descendStochastic(rows: SgdRows, problem: SgdProblem, rules: SgdRules): SgdSolution {
  const { indptr, indices, values, columns } = rows;
  const { isOwn, ownWeight, restWeight } = problem;
  const { alpha, fitIntercept, interceptDecay, tolerance, patience } = rules;
  const { loss, derivative } = sgdLosses[rules.loss];
  const count = isOwn.length;
  const weights = new Float64Array(columns);
  const order = Int32Array.from({ length: count }, (_, i) => i);
  const firstStep = Math.sqrt(1 / Math.sqrt(alpha));
  const begin = 1 / (firstStep * alpha);
  let scale = 1;
  let intercept = 0;
  let time = 1;
  let best = Infinity;
  let withoutGain = 0;
  let iterations = 0;
  while (iterations < rules.maxIterations && withoutGain < patience) {
    if (rules.shuffle) new XorShift(problem.seed).shuffle(order);
    let sum = 0;
    for (let s = 0; s < count; s++, time++) {
      const i = order[s];
      const own = isOwn[i] === 1;
      const start = indptr[i];
      const end = indptr[i + 1];
      let product = 0;
      for (let k = start; k < end; k++) product += weights[indices[k]] * values[k];
      const score = product * scale + intercept;
      const step = 1 / (alpha * (begin + time - 1));
      sum += loss(own, score);
      const slope = Math.min(Math.max(derivative(own, score), -MAX_DERIVATIVE), MAX_DERIVATIVE);
      const update = -step * slope * ((own ? ownWeight : restWeight) * rows.weights[i]);
      scale *= Math.max(0, 1 - step * alpha);
      if (scale < SMALL_SCALE) {
        for (let j = 0; j < columns; j++) weights[j] *= scale;
        scale = 1;
      }
      if (update === 0) continue;
      const factor = update / scale;
      for (let k = start; k < end; k++) weights[indices[k]] += values[k] * factor;
      if (fitIntercept) intercept += update * interceptDecay;
    }
    iterations++;
    if (!Number.isFinite(sum) || !Number.isFinite(intercept)) {
      throw new InputError('SGDClassifier overflowed: scale the columns of X, or set a larger alpha');
    }
    withoutGain = sum > best - tolerance * count ? withoutGain + 1 : 0;
    best = Math.min(best, sum);
  }
  for (let j = 0; j < columns; j++) weights[j] *= scale;
  return { weights, intercept, iterations };
}
