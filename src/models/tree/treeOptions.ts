import type { RandomSource } from '../../random/checkRandomState';
import type { ClassWeight } from './classWeight';

/** Options of a decision tree and of each tree in a forest: scikit-learn's, with its defaults. */
export interface TreeOptions {
  /** What a split lessens. `logLoss` is another name of `entropy`. Default `gini`. */
  readonly criterion?: 'gini' | 'entropy' | 'logLoss';
  /** Default: no limit. */
  readonly maxDepth?: number | null;
  /** Rows a node needs to be split: a number of 2 or more, or a share below 1. Default 2. */
  readonly minSamplesSplit?: number;
  /** Rows each child needs: a number of 1 or more, or a share below 1. Default 1. */
  readonly minSamplesLeaf?: number;
  /** The share of all weight that each child needs, 0 to 0.5. Default 0. */
  readonly minWeightFractionLeaf?: number;
  /**
   * Features looked at in each node: a number of 1 or more, a share below 1, the square root or the logarithm
   * of their number; null: all. Default: null in a single tree, `sqrt` in a forest.
   */
  readonly maxFeatures?: 'sqrt' | 'log2' | number | null;
  /** Grows the tree best first up to so many leaves. Default: depth first without a limit. */
  readonly maxLeafNodes?: number | null;
  /** Default 0. */
  readonly minImpurityDecrease?: number;
  readonly classWeight?: ClassWeight | null;
  /** A seed, or a generator to draw from; left out, another tree each time. */
  readonly randomState?: RandomSource | null;
}

/** Options of a forest. */
export interface ForestOptions extends Omit<TreeOptions, 'classWeight'> {
  /** Default 100. */
  readonly nEstimators?: number;
  /** Whether each tree learns from rows drawn with replacement. Default: true for random forests, else false. */
  readonly bootstrap?: boolean;
  /** Rows drawn for each tree: a number of 1 or more, or a share below 1. Default: as many as there are. */
  readonly maxSamples?: number | null;
  /** Whether to score each row by the trees that did not draw it. Default false. */
  readonly oobScore?: boolean;
  /** `balancedSubsample` balances each tree's draw on its own. */
  readonly classWeight?: ClassWeight | 'balancedSubsample' | null;
  /** Threads; -1: all cores. Default: all cores, or one inside a worker thread. The trees do not depend on it. */
  readonly nJobs?: number | null;
}

export const treeOptionNames: readonly (keyof TreeOptions)[] = [
  'criterion',
  'maxDepth',
  'minSamplesSplit',
  'minSamplesLeaf',
  'minWeightFractionLeaf',
  'maxFeatures',
  'maxLeafNodes',
  'minImpurityDecrease',
  'classWeight',
  'randomState',
];

export const forestOptionNames: readonly (keyof ForestOptions)[] = [
  'nEstimators',
  ...treeOptionNames,
  'bootstrap',
  'maxSamples',
  'oobScore',
  'nJobs',
];
