import { expect, test } from 'vitest';
import { comparedShares } from '../../src/reproduce/comparedShares';
import { reportedFigures } from '../../src/reproduce/reportedFigures';
import type { Reproduction } from '../../src/reproduce/reproduction';

const figures: Reproduction = {
  rows: 1540,
  classes: 135,
  train: 1232,
  test: 308,
  trainClasses: 130,
  testClasses: 93,
  nearestAlert: { correct: 191, of: 308, accuracy: 191 / 308, macroF1: 0.4, weightedF1: 0.6 },
  aucAsReported: {
    mean: 0.475,
    top5: reportedFigures.aucTop5.map(({ label }) => ({ label, auc: 0.94, support: 1 })),
  },
  aucProper: { mean: 0.912, top5: [] },
  tunedForest: { correct: 173, of: 308, accuracy: 173 / 308 },
  boostingFeatures: 3461,
  autoTagFirst: [],
};

test('comparedShares sets every reported share beside the measured one', () => {
  const shares = comparedShares(figures);
  expect(shares).toHaveLength(7);
  expect(shares[0]).toMatchObject({ reported: 0.62, reproduced: 191 / 308 });
  expect(shares[2]).toEqual({ name: '"AUC" of T1559', reported: 1, reproduced: 0.94, why: 'ties counted' });
});

test('comparedShares leaves a forest out that was not grown', () => {
  expect(comparedShares({ ...figures, tunedForest: null })).toHaveLength(6);
});
