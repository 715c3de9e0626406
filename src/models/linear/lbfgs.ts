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
 * Goldfarb and Shanno, with steps that satisfy the weak Wolfe conditions. Holds about 22 points in memory.
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
  const steps: Float64Array[] = [];
  const changes: Float64Array[] = [];
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
  steps: readonly Float64Array[],
  changes: readonly Float64Array[],
): void {
  for (let k = 0; k < gradient.length; k++) direction[k] = -gradient[k];
  const factors: number[] = [];
  for (let m = steps.length - 1; m >= 0; m--) {
    factors[m] = dot(steps[m], direction) / dot(steps[m], changes[m]);
    addScaled(direction, changes[m], -factors[m]);
  }
  if (steps.length > 0) {
    const last = changes[steps.length - 1];
    const scale = dot(steps[steps.length - 1], last) / dot(last, last);
    for (let k = 0; k < direction.length; k++) direction[k] *= scale;
  }
  for (let m = 0; m < steps.length; m++) {
    const back = dot(changes[m], direction) / dot(steps[m], changes[m]);
    addScaled(direction, steps[m], factors[m] - back);
  }
}

/** Keeps the difference of two points, in the memory of the oldest when there are enough. */
function remember(kept: Float64Array[], next: Float64Array, before: Float64Array): void {
  const room = kept.length === MEMORY ? kept.shift()! : new Float64Array(next.length);
  for (let k = 0; k < next.length; k++) room[k] = next[k] - before[k];
  kept.push(room);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k] * b[k];
  return sum;
}

function addScaled(target: Float64Array, source: Float64Array, factor: number): void {
  for (let k = 0; k < target.length; k++) target[k] += factor * source[k];
}

function largest(values: Float64Array): number {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most;
}
