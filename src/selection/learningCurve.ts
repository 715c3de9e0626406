import { InputError } from '../errors/inputError';
import { checkRandomState } from '../random/checkRandomState';
import type { Fold } from './fold';
import { meanAndDeviation } from './meanAndDeviation';

/** Options of {@link learningCurve}. */
export interface LearningCurveOptions {
  /** Shares of each fold's training rows. Default 0.1, 0.25, 0.5, 0.75, 1. */
  readonly trainSizes?: readonly number[];
  /** Seed of the draw of training rows. Default 42. */
  readonly randomState?: number;
}

/** The score with so many training rows. */
export interface LearningCurvePoint {
  /** Training rows, on average over the folds. */
  readonly trainRows: number;
  /** A score per fold. */
  readonly scores: Float64Array;
  readonly mean: number;
  /** Standard deviation over the folds. */
  readonly deviation: number;
}

/**
 * How the score grows with the number of training rows: on every fold the same test rows, and training rows that
 * are drawn once and then taken from the front, so that a larger part holds the smaller ones.
 *
 * @param folds - as a splitter gives them
 * @param score - trains on some rows, and gives the score on others
 * @throws InputError on no folds, or shares outside of 0 to 1
 */
export function learningCurve(
  folds: readonly Fold[],
  score: (train: Int32Array, test: Int32Array) => number,
  { trainSizes = [0.1, 0.25, 0.5, 0.75, 1], randomState = 42 }: LearningCurveOptions = {},
): LearningCurvePoint[] {
  if (folds.length === 0) throw new InputError('a learning curve needs folds: there are none');
  for (const size of trainSizes) {
    if (!(size > 0 && size <= 1)) throw new InputError(`train size ${size}: give a share above 0, at most 1`);
  }
  const random = checkRandomState(randomState);
  const drawn = folds.map(({ train, test }) => {
    const order = random.permutation(train.length);
    return { train: order.map((place) => train[place]), test };
  });
  return trainSizes.map((size) => {
    const parts = drawn.map(({ train, test }) => ({
      train: train.subarray(0, Math.max(1, Math.round(size * train.length))),
      test,
    }));
    const scores = Float64Array.from(parts, ({ train, test }) => score(train, test));
    const { mean, deviation } = meanAndDeviation(scores);
    const trainRows = parts.reduce((sum, { train }) => sum + train.length, 0) / parts.length;
    return { trainRows, scores, mean, deviation };
  });
}
