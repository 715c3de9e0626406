import { forestBase, GridSearchCV, type ParamGrid, resampledRows, stackedFeatures } from '../../dist/index';
import type { Step } from '../step';

/** Four of the 36 combinations of depth, rows to split and rows in a leaf; scikit-learn's side has the same. */
const spread = [
  [10, 2, 1],
  [20, 5, 2],
  [30, 10, 4],
  [null, 2, 1],
] as const;

/** Three numbers of trees for each of {@link spread}, in three folds: a ninth of the grid; seconds for the whole. */
export const fullGrid: Step = {
  name: 'full-grid',
  title: 'full grid, 324 fits (scaled up from 4 of its 36 combinations)',
  target: 10,
  repeats: 1,
  per: 4 / 36,
  prepare({ alerts, ids }) {
    const test = { alerts: alerts.slice(0, 1), ids: ids.slice(0, 1) };
    const { X, y } = resampledRows(stackedFeatures({ train: { alerts, ids }, test }).train, ids);
    const search = (nEstimators: number[]) => {
      const paramGrid: ParamGrid[] = spread.map(([depth, split, leaf]) => ({
        nEstimators,
        maxDepth: [depth],
        minSamplesSplit: [split],
        minSamplesLeaf: [leaf],
      }));
      const estimator = { name: 'random-forest', params: forestBase };
      return new GridSearchCV({ estimator, paramGrid, cv: 3, refit: false, nJobs: 2 }).fit(X, y);
    };
    return { warmUp: () => search([2]), run: () => search([100, 200, 300]) };
  },
};
