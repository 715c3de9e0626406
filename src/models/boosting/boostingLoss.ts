// Where the classes of so many rows are in a cache together.
const BLOCK = 32;

/** Margins and labels, class after class: row `i` of output `k` is at `k * rows + i`. */
export interface MarginRows {
  readonly rows: number;
  /** Number of margins of a row: of classes, or 1 for two classes. */
  readonly outputs: number;
  readonly margins: Float64Array;
  /** The class of each row. */
  readonly codes: Int32Array;
  readonly weights: Float64Array;
}

/** The first and second derivatives of the loss by each margin, in the order of the margins. */
export interface Derivatives {
  readonly gradients: Float32Array;
  readonly hessians: Float32Array;
}

/** Fills in the derivatives of rows in a range. */
export function fillDerivatives(data: MarginRows, into: Derivatives, from: number, to: number): void {
  if (data.outputs === 1) fillLogistic(data, into, from, to);
  else fillSoftmax(data, into, from, to);
}

/** The mean loss of rows in a range: the negative logarithm of the probability of a row's class. */
export function meanLoss(data: MarginRows, from: number, to: number): number {
  const { rows, outputs, margins, codes, weights } = data;
  let [loss, weight] = [0, 0];
  for (let i = from; i < to; i++) {
    weight += weights[i];
    if (outputs === 1) {
      const margin = codes[i] === 1 ? margins[i] : -margins[i];
      loss += weights[i] * (Math.log1p(Math.exp(-Math.abs(margin))) + Math.max(0, -margin));
      continue;
    }
    let highest = -Infinity;
    for (let k = i; k < outputs * rows; k += rows) highest = Math.max(highest, margins[k]);
    let sum = 0;
    for (let k = i; k < outputs * rows; k += rows) sum += Math.exp(margins[k] - highest);
    loss += weights[i] * (Math.log(sum) + highest - margins[codes[i] * rows + i]);
  }
  return loss / weight;
}

/**
 * The margins that all rows start from: the logarithm of each class's share, with mean 0 over the classes; for
 * two classes that of the second by the first; none for a single class.
 */
export function startMargins(codes: Int32Array, weights: Float64Array, classCount: number): Float64Array {
  if (classCount === 1) return new Float64Array(0);
  const shares = new Float64Array(classCount);
  for (let i = 0; i < weights.length; i++) shares[codes[i]] += weights[i];
  // A class may have weights of 0 only.
  const logs = shares.map((share) => Math.log(Math.max(share, Number.EPSILON)));
  if (classCount === 2) return Float64Array.of(logs[1] - logs[0]);
  const mean = logs.reduce((sum, log) => sum + log, 0) / classCount;
  return logs.map((log) => log - mean);
}

function fillLogistic(
  { margins, codes, weights }: MarginRows,
  { gradients, hessians }: Derivatives,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const probability = 1 / (1 + Math.exp(-margins[i]));
    gradients[i] = weights[i] * (probability - codes[i]);
    hessians[i] = weights[i] * probability * (1 - probability);
  }
}

function fillSoftmax(data: MarginRows, into: Derivatives, from: number, to: number): void {
  const { rows, outputs, margins, codes, weights } = data;
  const { gradients, hessians } = into;
  const powers = new Float64Array(outputs * BLOCK);
  const highest = new Float64Array(BLOCK);
  const sums = new Float64Array(BLOCK);
  for (let first = from; first < to; first += BLOCK) {
    const count = Math.min(BLOCK, to - first);
    highest.fill(-Infinity);
    sums.fill(0);
    for (let k = 0; k < outputs; k++) {
      const at = k * rows + first;
      for (let i = 0; i < count; i++) if (margins[at + i] > highest[i]) highest[i] = margins[at + i];
    }
    for (let k = 0; k < outputs; k++) {
      const at = k * rows + first;
      for (let i = 0; i < count; i++) {
        const power = Math.exp(margins[at + i] - highest[i]);
        powers[k * BLOCK + i] = power;
        sums[i] += power;
      }
    }
    for (let k = 0; k < outputs; k++) {
      const at = k * rows + first;
      for (let i = 0; i < count; i++) {
        const probability = powers[k * BLOCK + i] / sums[i];
        const isClass = codes[first + i] === k ? 1 : 0;
        gradients[at + i] = weights[first + i] * (probability - isClass);
        hessians[at + i] = weights[first + i] * probability * (1 - probability);
      }
    }
  }
}
