import fc from 'fast-check';
import { expect, test } from 'vitest';
import { treePaths } from '../../src/explain/treePaths';
import { treesOf } from '../../src/explain/treesOf';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import type { ProbabilisticClassifier } from '../../src/models/classifier';
import { DecisionTreeClassifier } from '../../src/models/decisionTreeClassifier';
import { forestCase } from './forestCase';

test('treePaths adds up to the predicted probability', () => {
  fc.assert(
    fc.property(forestCase({ rows: 50, columns: 30, trees: 6 }), ({ model, X, classes }) => {
      const probabilities = (model as ProbabilisticClassifier).predictProba(X);
      for (let code = 0; code < classes; code++) {
        const { base, score, values } = treePaths(treesOf(model)!, X.row(2), code);
        expect(Math.abs(score - probabilities.row(2)[code])).toBeLessThan(1e-12);
        expect(Math.abs(values.reduce((sum, value) => sum + value, base) - score)).toBeLessThan(1e-12);
      }
    }),
    { numRuns: 30, seed: 4 },
  );
});

test('treePaths gives each split what it changes', () => {
  const X = SparseMatrix.fromDense(
    DenseMatrix.fromRows([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]),
  );
  const model = new DecisionTreeClassifier({ randomState: 0 }).fit(X, ['a', 'a', 'b', 'b']);
  const { base, score, columns, values } = treePaths(treesOf(model)!, X.row(3), 1);
  expect({ base, score, columns: [...columns], values: [...values] }).toEqual({
    base: 0.5,
    score: 1,
    columns: [0],
    values: [0.5],
  });
});
