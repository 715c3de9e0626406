import { InputError } from '../errors/inputError';
import { checkRandomState, type RandomSource } from '../random/checkRandomState';
import type { Interval } from './interval';

/** Options of the bootstrap. */
export interface BootstrapOptions {
  /** How often the rows are drawn anew. Default 2000. */
  readonly nResamples?: number;
  /** The share of resamples inside of the interval. Default 0.95. */
  readonly confidenceLevel?: number;
  /** The seed. Default 42: the same rows give the same interval. */
  readonly randomState?: RandomSource;
}

/**
 * Percentile bootstrap intervals: rows are drawn with replacement, as many as there are, and the statistics
 * computed on each draw; the interval holds the middle of what comes out. Statistics that are computed together
 * share their draws. Source: Efron and Tibshirani, "An Introduction to the Bootstrap" (1993), chapter 13.
 *
 * @param rows - how many rows there are
 * @param statistics - the figures of the rows with these numbers; NaN is left out
 * @throws InputError on no rows, or options out of range
 */
export function bootstrapIntervals(
  rows: number,
  statistics: (drawn: Int32Array) => readonly number[],
  { nResamples = 2000, confidenceLevel = 0.95, randomState = 42 }: BootstrapOptions = {},
): Interval[] {
  if (!Number.isInteger(rows) || rows < 1)
    throw new InputError(`${rows} rows: a bootstrap needs one at least`);
  if (!Number.isInteger(nResamples) || nResamples < 1) {
    throw new InputError(`nResamples is ${nResamples}: give a whole number from 1`);
  }
  if (!(confidenceLevel > 0 && confidenceLevel < 1)) {
    throw new InputError(`confidenceLevel is ${confidenceLevel}: give a number between 0 and 1`);
  }
  const random = checkRandomState(randomState);
  const found: number[][] = [];
  for (let k = 0; k < nResamples; k++) {
    statistics(random.randint(0, rows, rows)).forEach((value, s) => {
      found[s] ??= [];
      if (!Number.isNaN(value)) found[s].push(value);
    });
  }
  const tail = (1 - confidenceLevel) / 2;
  return found.map((values) => {
    const sorted = Float64Array.from(values).sort();
    return { low: quantile(sorted, tail), high: quantile(sorted, 1 - tail) };
  });
}

/** The quantile between the nearest two values, as NumPy's default is. */
function quantile(sorted: Float64Array, share: number): number {
  if (sorted.length === 0) return Number.NaN;
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}
