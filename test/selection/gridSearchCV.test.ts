import { describe, expect, it } from 'vitest';
import { GridSearchCV } from '../../src/selection/gridSearchCV';
import type { Scoring } from '../../src/selection/scoring';
import { clusters } from './clusters';
import { NearestMeanClassifier } from './nearestMeanClassifier';

const { X, y } = clusters(60);
const options = {
  estimator: (params: object): NearestMeanClassifier => new NearestMeanClassifier(params),
  paramGrid: { columns: [1, 2, 3, 4] },
  cv: 3,
};

describe('GridSearchCV', () => {
  it('finds the first candidate with the best mean score, and fits it on all rows', async () => {
    const search = await new GridSearchCV(options).fit(X, y);
    const means = search.cvResults.map(({ meanTestScore }) => meanTestScore);
    expect(search.bestScore).toBe(Math.max(...means));
    expect(search.bestIndex).toBe(means.indexOf(search.bestScore));
    expect(search.bestParams).toEqual({ columns: search.bestIndex + 1 });
    const alone = new NearestMeanClassifier(search.bestParams).fit(X, y);
    expect(search.predict(X)).toEqual(alone.predict(X));
    expect(search.cvResults[0].splitTestScores).toHaveLength(3);
  });

  it('has no best estimator without refit, and nothing before fit', async () => {
    const search = new GridSearchCV({ ...options, refit: false });
    expect(() => search.bestParams).toThrow('this GridSearchCV is not fitted yet');
    await search.fit(X, y);
    expect(search.bestIndex).toBeGreaterThanOrEqual(0);
    expect(() => search.bestEstimator).toThrow('search with refit: true');
  });

  it('refuses grids, measures and labels that cannot be used', async () => {
    const search = (changed: object): Promise<unknown> =>
      new GridSearchCV({ ...options, ...changed }).fit(X, y);
    await expect(search({ paramGrid: [] })).rejects.toThrow('no candidates');
    await expect(search({ scoring: 'auc' as Scoring })).rejects.toThrow('unknown scoring auc');
    await expect(search({ nJobs: 0 })).rejects.toThrow('nJobs is 0');
    await expect(new GridSearchCV(options).fit(X, y.slice(1))).rejects.toThrow('59 values for 60 rows');
  });

  it('stops when aborted', async () => {
    const signal = AbortSignal.abort(new Error('stopped by hand'));
    await expect(new GridSearchCV({ ...options, signal }).fit(X, y)).rejects.toThrow('stopped by hand');
  });
});
