import type { ParamGrid } from '../selection/parameterGrid';

/** The grid that the study searched: 108 candidates, 324 fits in three folds. */
export const reportedGrid: ParamGrid = {
  nEstimators: [100, 200, 300],
  maxDepth: [10, 20, 30, null],
  minSamplesSplit: [2, 5, 10],
  minSamplesLeaf: [1, 2, 4],
};

/** What every candidate of the grid has in common. */
export const forestBase = { classWeight: 'balanced', randomState: 42 } as const;

/** The parameters that the study's search found best. */
export const reportedBest = {
  nEstimators: 300,
  maxDepth: null,
  minSamplesSplit: 2,
  minSamplesLeaf: 1,
} as const;
