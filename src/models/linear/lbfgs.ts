/** A smooth convex function: its value at a point, whose gradient is written to `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

/** When to stop. */
export interface LbfgsRules {
  /** The largest part of the gradient at which the point counts as the minimum. */
  readonly tolerance: number;
  readonly maxIterations: number;
}

/** Where the function is least, as far as it was found. */
export interface LbfgsResult {
  readonly point: Float64Array;
  readonly iterations: number;
  /** False when it was stopped by `maxIterations`. */
  readonly converged: boolean;
}

const MEMORY = 10;
const SUFFICIENT_DECREASE = 1e-4;
const CURVATURE = 0.9;
const MAX_TRIALS = 50;
// Less progress than this is rounding noise.
const PROGRESS = 64 * Number.EPSILON;

/**
 * The minimum of a smooth convex function, by the limited-memory quasi-Newton method of Broyden, Fletcher,
 * Goldfarb and Shanno, with steps that satisfy the weak Wolfe conditions. Holds 15 points in memory: the steps
 * remembered, which but guess the curvature, are kept as 32-bit floats.
 *
 * Source: Nocedal and Wright, "Numerical Optimization" (2006), algorithm 7.5; the bisection for the steps is of
 * Lewis and Overton, "Nonsmooth optimization via quasi-Newton methods" (2013).
 */
export function minimizeLbfgs(objective: Objective, start: Float64Array, rules: LbfgsRules): LbfgsResult {
  let point = start.slice();
  let gradient = new Float64Array(point.length);
  let value = objective(point, gradient);
  let nextPoint = new Float64Array(point.length);
  let nextGradient = new Float64Array(point.length);
  const direction = new Float64Array(point.length);
  const steps: Float32Array[] = [];
  const changes: Float32Array[] = [];
  let iterations = 0;
  while (largest(gradient) > rules.tolerance) {
    if (iterations === rules.maxIterations) return { point, iterations, converged: false };
    setDirection(direction, gradient, steps, changes);
    const slope = dot(direction, gradient);
    const first = steps.length === 0 ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1;
    const nextValue = searchStep(objective, point, value, direction, slope, first, nextPoint, nextGradient);
    if (nextValue === undefined) break;
    iterations++;
    remember(steps, nextPoint, point);
    remember(changes, nextGradient, gradient);
    const gain = value - nextValue;
    const scale = Math.max(Math.abs(value), Math.abs(nextValue), 1);
    [point, nextPoint] = [nextPoint, point];
    [gradient, nextGradient] = [nextGradient, gradient];
    value = nextValue;
    if (gain <= PROGRESS * scale) break;
  }
  return { point, iterations, converged: true };
}

/** The value at the step that was found, or undefined when rounding lets none through. */
function searchStep(
  objective: Objective,
  point: Float64Array,
  value: number,
  direction: Float64Array,
  slope: number,
  first: number,
  nextPoint: Float64Array,
  nextGradient: Float64Array,
): number | undefined {
  let low = 0;
  let high = Infinity;
  let length = first;
  for (let trial = 0; trial < MAX_TRIALS; trial++) {
    for (let k = 0; k < point.length; k++) nextPoint[k] = point[k] + length * direction[k];
    const nextValue = objective(nextPoint, nextGradient);
    if (!(nextValue <= value + SUFFICIENT_DECREASE * length * slope)) high = length;
    else if (dot(direction, nextGradient) < CURVATURE * slope) low = length;
    else return nextValue;
    length = high === Infinity ? 2 * length : (low + high) / 2;
  }
  return undefined;
}

/** The direction of the two-loop recursion: minus the gradient, times the inverse curvature as far as known. */
function setDirection(
  direction: Float64Array,
  gradient: Float64Array,
  steps: readonly Float32Array[],
  changes: readonly Float32Array[],
): void {
  for (let k = 0; k < gradient.length; k++) direction[k] = -gradient[k];
  const last = steps.length - 1;
  if (last < 0) return;
  const curvatures = steps.map((step, m) => dot(step, changes[m]));
  const factors: number[] = [];
  let product = dot(direction, steps[last]);
  for (let m = last; m >= 0; m--) {
    factors[m] = product / curvatures[m];
    product = addAndDot(direction, changes[m], -factors[m], m > 0 ? steps[m - 1] : changes[0]);
  }
  const scale = curvatures[last] / dot(changes[last], changes[last]);
  for (let k = 0; k < direction.length; k++) direction[k] *= scale;
  product *= scale;
  for (let m = 0; m <= last; m++) {
    product = addAndDot(
      direction,
      steps[m],
      factors[m] - product / curvatures[m],
      changes[Math.min(m + 1, last)],
    );
  }
}

/** Keeps the difference of two points, in the memory of the oldest when there are enough. */
function remember(kept: Float32Array[], next: Float64Array, before: Float64Array): void {
  const room = kept.length === MEMORY ? kept.shift()! : new Float32Array(next.length);
  for (let k = 0; k < next.length; k++) room[k] = next[k] - before[k];
  kept.push(room);
}

/** Adds a multiple of `source`, and gives the product of the sum with `other`, in one way through memory. */
function addAndDot(target: Float64Array, source: Float32Array, factor: number, other: Float32Array): number {
  let even = 0;
  let odd = 0;
  let k = 0;
  for (; k + 1 < target.length; k += 2) {
    const first = target[k] + factor * source[k];
    const second = target[k + 1] + factor * source[k + 1];
    target[k] = first;
    target[k + 1] = second;
    even += first * other[k];
    odd += second * other[k + 1];
  }
  if (k < target.length) {
    target[k] += factor * source[k];
    even += target[k] * other[k];
  }
  return even + odd;
}

function dot(a: Float32Array | Float64Array, b: Float32Array | Float64Array): number {
  let even = 0;
  let odd = 0;
  let k = 0;
  for (; k + 1 < a.length; k += 2) {
    even += a[k] * b[k];
    odd += a[k + 1] * b[k + 1];
  }
  if (k < a.length) even += a[k] * b[k];
  return even + odd;
}

function largest(values: Float64Array): number {
  let most = 0;
  for (let k = 0; k < values.length; k++) {
    const size = Math.abs(values[k]);
    if (size > most) most = size;
  }
  return most;
}
