import { reportedFigures } from '../../src/reproduce/reportedFigures';
import type { Reproduction } from '../../src/reproduce/reproduction';

/** Figures as the study's alerts give them, a few of them rounded. */
export const studyFigures: Reproduction = {
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
  boosting: { correct: 142, of: 308, accuracy: 142 / 308, macroF1: 0.34, weightedF1: 0.445 },
  autoTagFirst: [],
};
