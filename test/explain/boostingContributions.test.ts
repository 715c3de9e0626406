import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boostingContributions } from '../../src/explain/boostingContributions';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { HistGradientBoostingClassifier } from '../../src/models/histGradientBoostingClassifier';
import { RandomState } from '../../src/random/randomState';
import { fitGolden, type GoldenBoosting, readGolden } from '../models/boosting/golden';

interface GoldenShap {
  readonly name: string;
  /** By class; of two classes the second's only. */
  readonly base: readonly number[];
  /** Rows x columns x classes. */
  readonly shap: readonly (readonly (readonly number[])[])[];
}

const models = readGolden<GoldenBoosting>('margins.json');

describe.each(readGolden<GoldenShap>('treeShap.json'))(
  "boostingContributions equals shap's path-dependent TreeExplainer on $name",
  ({ name, base, shap }) => {
    const golden = models.find((one) => one.name === name)!;
    const model = fitGolden(golden);
    const shown = SparseMatrix.fromDense(DenseMatrix.fromRows(golden.shown));

    test.each(shap.map((_, i) => i))('row %i', (i) => {
      base.forEach((expected, k) => {
        const code = base.length === 1 ? 1 : k;
        const told = boostingContributions(model, shown.row(i), code, 'tree-shap');
        expect(Math.abs(told.base - expected)).toBeLessThan(1e-5);
        const values = new Float64Array(shown.columns);
        told.columns.forEach((column, at) => {
          values[column] = told.values[at];
        });
        shap[i].forEach((ofClass, column) => {
          expect(Math.abs(values[column] - ofClass[k])).toBeLessThan(1e-6);
        });
      });
    });
  },
);

const boosted = fc
  .record({
    seed: fc.integer({ min: 0, max: 1e6 }),
    classes: fc.integer({ min: 1, max: 5 }),
    minSamplesLeaf: fc.integer({ min: 1, max: 8 }),
    leafRows: fc.constantFrom('estimated' as const, 'counted' as const),
  })
  .map(({ seed, classes, ...options }) => {
    const random = new RandomState(seed);
    const dense = new DenseMatrix(60, 12);
    for (let k = 0; k < dense.data.length; k++) {
      dense.data[k] = random.randomSample() < 0.4 ? Math.round(random.randomSample() * 8) / 8 : 0;
    }
    const X = SparseMatrix.fromDense(dense);
    const y = Array.from({ length: X.rows }, () => `T${random.randint(0, classes)}`);
    const model = new HistGradientBoostingClassifier({ ...options, maxIter: 8, l2Regularization: 0.1 });
    return { model: model.fit(X, y), X };
  });

test.each(['tree-shap', 'tree-paths'] as const)('by %s the columns add up to the margin', (method) => {
  fc.assert(
    fc.property(boosted, ({ model, X }) => {
      const margins = model.decisionFunction(X);
      model.classes.forEach((_, code) => {
        const { base, score, values } = boostingContributions(model, X.row(3), code, method);
        expect(Math.abs(score - margins.get(3, code))).toBeLessThan(1e-9);
        expect(Math.abs(values.reduce((sum, value) => sum + value, base) - score)).toBeLessThan(1e-9);
      });
    }),
    { numRuns: 40, seed: 5 },
  );
});

test('of two classes, one gets what the other loses', () => {
  const [golden] = models.filter(({ name }) => name === 'two classes');
  const model = fitGolden(golden);
  const { indices, values } = SparseMatrix.fromDense(DenseMatrix.fromRows(golden.shown)).row(0);
  const [first, second] = [0, 1].map((code) =>
    boostingContributions(model, { indices, values }, code, 'tree-shap'),
  );
  expect(first.base).toBe(-second.base);
  expect(first.score).toBe(-second.score);
  expect([...first.values]).toEqual(Array.from(second.values, (value) => -value));
});
