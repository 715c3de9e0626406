import { describe, expect, it } from 'vitest';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { GridSearchCV, type GridSearchOptions } from '../../src/selection/gridSearchCV';
import { KFold } from '../../src/selection/kFold';
import type { Scoring } from '../../src/selection/scoring';
import { StratifiedKFold } from '../../src/selection/stratifiedKFold';
import { golden, labelsOf } from './golden';
import { oracleRows } from './oracleRows';

interface Case {
  name: 'tree' | 'forest' | 'extra' | 'smote';
  scoring: 'accuracy' | 'f1_macro' | 'f1_weighted';
  scores: number[][];
  mean: number[];
  std: number[];
  rank: number[];
  bestIndex: number;
  bestScore: number;
  predicted: number[];
}

const scorings: Record<Case['scoring'], Scoring> = {
  accuracy: 'accuracy',
  f1_macro: 'f1Macro',
  f1_weighted: 'f1Weighted',
};
const forestGrid = { nEstimators: [5, 12, 8], maxDepth: [3, null], minSamplesSplit: [2, 6] };
const forest = { name: 'random-forest', params: { randomState: 42, nJobs: 1 } };
const smote = { name: 'smote', params: { randomState: 0, kNeighbors: 2 } };
const searches: Record<Case['name'], GridSearchOptions> = {
  tree: {
    estimator: { name: 'decision-tree', params: { randomState: 3 } },
    paramGrid: { criterion: ['gini', 'entropy'], maxDepth: [2, 4, null], minSamplesLeaf: [1, 5] },
    cv: 3,
  },
  forest: {
    estimator: forest,
    paramGrid: forestGrid,
    cv: new StratifiedKFold({ nSplits: 4, shuffle: true, randomState: 1 }),
  },
  extra: {
    estimator: { name: 'extra-trees', params: { randomState: 7 } },
    paramGrid: forestGrid,
    cv: new KFold({ nSplits: 3 }),
  },
  smote: {
    estimator: { steps: [smote, forest] },
    paramGrid: { smote__kNeighbors: [2, 3], 'random-forest__nEstimators': [4, 9] },
    cv: 3,
  },
};

const { X, y } = oracleRows(160);

describe.each(golden<Case[]>('gridSearch'))('GridSearchCV over $name by $scoring', (expected) => {
  const options = { ...searches[expected.name], scoring: scorings[expected.scoring] };

  it.each(['dense', 'sparse'])('finds what scikit-learn finds on %s rows', async (kind) => {
    const rows = kind === 'sparse' ? SparseMatrix.fromDense(X) : X;
    const search = await new GridSearchCV(options).fit(rows, y);
    const { cvResults } = search;
    cvResults.forEach(({ splitTestScores, stdTestScore }, k) => {
      splitTestScores.forEach((score, fold) => {
        expect(score).toBeCloseTo(expected.scores[k][fold], 12);
      });
      expect(stdTestScore).toBeCloseTo(expected.std[k], 12);
    });
    expect(cvResults.map(({ meanTestScore }) => meanTestScore)).toEqual(
      expected.mean.map((mean) => expect.closeTo(mean, 12)),
    );
    expect(cvResults.map(({ rankTestScore }) => rankTestScore)).toEqual(expected.rank);
    expect(search.bestIndex).toBe(expected.bestIndex);
    expect(search.bestScore).toBeCloseTo(expected.bestScore, 12);
    expect(search.predict(rows)).toEqual(labelsOf(expected.predicted));
  });
});
