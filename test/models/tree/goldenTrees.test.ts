import { describe, expect, it } from 'vitest';
import { DecisionTreeClassifier } from '../../../src/models/decisionTreeClassifier';
import {
  fitCase,
  type GoldenCase,
  goldenNames,
  matrixOf,
  readGolden,
  summaryOf,
  treesOf,
  weighted,
} from './golden';

describe.each(goldenNames)('trees on the matrix "%s"', (name) => {
  const golden = readGolden(name);
  it.each(golden.cases.map((c): [string, GoldenCase] => [titleOf(c), c]))(
    'equal scikit-learn: %s',
    (_, c) => {
      const model = fitCase(golden, c);
      const trees = treesOf(model);
      expect(trees).toHaveLength(c.trees.length);
      trees.forEach((tree, t) => {
        const [hash, ...sums] = summaryOf(tree, model.classes.length);
        const [goldenHash, ...goldenSums] = c.trees[t];
        expect([t, hash]).toEqual([t, goldenHash]);
        sums.forEach((sum, i) => {
          expectClose(sum, goldenSums[i]);
        });
      });
      expectClose(weighted(model.featureImportances), c.importances);
      const proba = model.predictProba(matrixOf(golden, c.sparse));
      expectClose(weighted(Array.from({ length: proba.rows }, (_, i) => weighted(proba.row(i)))), c.proba);
      if (!(model instanceof DecisionTreeClassifier) && c.oob !== null) expectClose(model.oobScore, c.oob);
    },
  );
});

function titleOf({ model, options, sparse }: GoldenCase): string {
  return `${model} ${sparse ? 'sparse' : 'dense'} ${JSON.stringify(options)}`;
}

function expectClose(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-11 * (1 + Math.abs(expected)));
}
