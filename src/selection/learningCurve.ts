import { InputError } from '../errors/inputError';
import { checkRandomState } from '../random/checkRandomState';
import type { Fold } from './fold';
import { meanAndDeviation } from './meanAndDeviation';

/** Options of {@link learningCurve}. */
export interface LearningCurveOptions {
  /**
   * Shares of the first fold's training rows, rounded down; or, when one is above 1, numbers of rows. Equal
   * numbers become one. Default 0.1, 0.325, 0.55, 0.775, 1.
   */
  readonly trainSizes?: readonly number[];
  /** Seed of the draw of training rows. Default 42. */
  readonly randomState?: number;
}

/** The score with so many training rows. */
export interface LearningCurvePoint {
  /** Training rows, on average over the folds, which differ only where a fold has not so many. */
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
 * Source: scikit-learn's `learning_curve` with `shuffle=True`, with its sizes and its draws.
 *
 * @param folds - as a splitter gives them
 * @param score - trains on some rows, and gives the score on others
 * @throws InputError on no folds, or sizes that are neither shares nor numbers of the first fold's rows
 */
export function learningCurve(
  folds: readonly Fold[],
  score: (train: Int32Array, test: Int32Array) => number,
  { trainSizes = [0.1, 0.325, 0.55, 0.775, 1], randomState = 42 }: LearningCurveOptions = {},
): LearningCurvePoint[] {
  if (folds.length === 0) throw new InputError('a learning curve needs folds: there are none');
  const counts = rowCounts(trainSizes, folds[0].train.length);
  const random = checkRandomState(randomState);
  const drawn = folds.map(({ train, test }) => {
    const order = random.permutation(train.length);
    return { train: order.map((place) => train[place]), test };
  });
  return counts.map((count) => {
    const parts = drawn.map(({ train, test }) => ({
      train: train.subarray(0, count),
      test,
    }));
    const scores = Float64Array.from(parts, ({ train, test }) => score(train, test));
    const { mean, deviation } = meanAndDeviation(scores);
    const trainRows = parts.reduce((sum, { train }) => sum + train.length, 0) / parts.length;
    return { trainRows, scores, mean, deviation };
  });
}

/** The numbers of training rows, ascending. */
function rowCounts(sizes: readonly number[], rows: number): number[] {
  const areShares = sizes.every((size) => size <= 1);
  const counts = sizes.map((size) => {
    const fits = areShares ? size > 0 : Number.isInteger(size) && size >= 1 && size <= rows;
    if (fits) return areShares ? Math.max(1, Math.floor(size * rows)) : size;
    throw new InputError(
      `train size ${size}: give shares above 0, at most 1, or whole numbers of the ${rows} training rows`,
    );
  });
  return [...new Set(counts)].sort((a, b) => a - b);
}
