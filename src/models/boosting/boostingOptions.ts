import type { RandomSource } from '../../random/checkRandomState';
import type { ClassWeight } from '../tree/classWeight';

/** Options of a `HistGradientBoostingClassifier`: scikit-learn's, with its defaults, and some of LightGBM's. */
export interface HistGradientBoostingOptions {
  /** What the values of each tree are multiplied by. Default 0.1. */
  readonly learningRate?: number;
  /** Iterations at most; each grows a tree per class, or one for two classes. Default 100. */
  readonly maxIter?: number;
  /** Leaves of a tree at most, 2 or more; null: no limit. Default 31. */
  readonly maxLeafNodes?: number | null;
  /** Splits on the way to a leaf at most; null: no limit. Default null. */
  readonly maxDepth?: number | null;
  /** Rows that each leaf needs. Default 20: with a few dozen rows, give less. */
  readonly minSamplesLeaf?: number;
  /**
   * How the rows of a leaf are told. `estimated`, as in LightGBM: by the part that it has of the second
   * derivatives, of which rows that are predicted surely have little. It keeps steps small where a class has few
   * rows. `counted`, as in scikit-learn: whatever they weigh. Default `estimated`.
   */
  readonly leafRows?: 'estimated' | 'counted';
  /** What the second derivatives of a leaf are added to, 0 or more. Default 0. */
  readonly l2Regularization?: number;
  /** Bins that the values of a column are put into at most, 2 to 255. Default 255. */
  readonly maxBins?: number;
  /**
   * LightGBM's `min_data_in_bin`: rows of a bin, where a column has no more different values than bins. Default
   * 3; scikit-learn's bins have 1.
   */
  readonly minDataInBin?: number;
  /** Whether to end when the loss no longer falls; `auto`: with more than 10,000 rows. Default `auto`. */
  readonly earlyStopping?: 'auto' | boolean;
  /**
   * The share of rows that are held out to compute the loss for early stopping, between 0 and 1, drawn class by
   * class; null: the loss of the training rows counts. Default 0.1.
   */
  readonly validationFraction?: number | null;
  /** Iterations without a lower loss after which early stopping ends. Default 10. */
  readonly nIterNoChange?: number;
  /** What the loss must fall by, to count as lower. Default 1e-7. */
  readonly tol?: number;
  readonly classWeight?: ClassWeight | null;
  /** Draws the rows that are held out: a seed, or a generator; left out, other rows each time. */
  readonly randomState?: RandomSource | null;
  /** Threads; -1: all cores. Default: all cores, or one inside a worker thread. The trees do not depend on it. */
  readonly nJobs?: number | null;
}

export const histGradientBoostingOptionNames: readonly (keyof HistGradientBoostingOptions)[] = [
  'learningRate',
  'maxIter',
  'maxLeafNodes',
  'maxDepth',
  'minSamplesLeaf',
  'leafRows',
  'l2Regularization',
  'maxBins',
  'minDataInBin',
  'earlyStopping',
  'validationFraction',
  'nIterNoChange',
  'tol',
  'classWeight',
  'randomState',
  'nJobs',
];
