import { InputError } from '../errors/inputError';

type Sample = (count: number) => Float64Array;

/** As many indices as asked for, each drawn with the probabilities `p`; NumPy's `choice(replace=True, p=p)`. */
export function drawWeighted(sample: Sample, p: ArrayLike<number>, size: number): Int32Array {
  const cumulated = cumulate(checkedProbabilities(p));
  return Int32Array.from(sample(size), (value) => searchRight(cumulated, value));
}

/** As many different indices as asked for, drawn with the probabilities `p`; `choice(replace=False, p=p)`. */
export function drawWeightedOnce(sample: Sample, p: ArrayLike<number>, size: number): Int32Array {
  const left = checkedProbabilities(p);
  const possible = left.reduce((count, value) => (value > 0 ? count + 1 : count), 0);
  if (possible < size) {
    throw new InputError(`cannot choose ${size} numbers: only ${possible} have a probability above 0`);
  }
  const found = new Set<number>();
  while (found.size < size) {
    const values = sample(size - found.size);
    for (const index of found) left[index] = 0;
    const cumulated = cumulate(left);
    for (const value of values) found.add(searchRight(cumulated, value));
  }
  return Int32Array.from(found);
}

function checkedProbabilities(p: ArrayLike<number>): Float64Array {
  const copy = Float64Array.from(p);
  let sum = 0;
  for (const value of copy) {
    if (!(value >= 0)) throw new InputError(`p has the value ${value}: probabilities are 0 or more`);
    sum += value;
  }
  if (Math.abs(sum - 1) > Math.sqrt(Number.EPSILON)) {
    throw new InputError(`the probabilities in p have the sum ${sum} instead of 1`);
  }
  return copy;
}

function cumulate(weights: Float64Array): Float64Array {
  const cumulated = new Float64Array(weights.length);
  let sum = 0;
  for (let i = 0; i < weights.length; i++) cumulated[i] = sum += weights[i];
  return cumulated.map((value) => value / sum);
}

/** The first place whose value lies above the given one. */
function searchRight(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
