import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestContributions } from '../../src/explain/nearestContributions';
import { normalizeRows } from '../../src/matrix/normalizeRows';
import { NearestAlertClassifier } from '../../src/models/nearestAlertClassifier';
import { forestCase } from './forestCase';

test('nearestContributions adds up to the cosine with the most similar row of the class', () => {
  fc.assert(
    fc.property(forestCase({ rows: 30, columns: 12, trees: 1 }), ({ X, y }) => {
      const model = new NearestAlertClassifier().fit(X.selectRows([...y.keys()].slice(5)), y.slice(5));
      const queries = normalizeRows(X.selectRows([0, 1, 2]));
      const scores = model.decisionFunction(queries);
      for (let i = 0; i < 3; i++) {
        scores.row(i).forEach((score, code) => {
          const told = nearestContributions(model.trainingRows, model.trainingCodes, queries.row(i), code);
          expect(told.values.reduce((sum, value) => sum + value, told.base)).toBeCloseTo(score, 11);
          expect(model.trainingCodes[told.row]).toBe(code);
          expect(told.values.every((value) => value > 0)).toBe(true);
        });
      }
    }),
    { numRuns: 30, seed: 6 },
  );
});

test('nearestContributions of a class without rows is nothing', () => {
  const model = new NearestAlertClassifier().fit(forestRows(), ['a', 'b']);
  const told = nearestContributions(model.trainingRows, model.trainingCodes, forestRows().row(0), 7);
  expect([told.row, told.score, told.columns.length]).toEqual([-1, 0, 0]);
});

function forestRows() {
  return fc.sample(forestCase({ rows: 2, columns: 3, trees: 1 }), { numRuns: 1, seed: 1 })[0].X;
}
