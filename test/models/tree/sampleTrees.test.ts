import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTaggedAlertTable } from '../../../src/alerts/readTaggedAlertTable';
import type { SparseMatrix } from '../../../src/matrix/sparseMatrix';
import { DecisionTreeClassifier } from '../../../src/models/decisionTreeClassifier';
import { CountVectorizer } from '../../../src/text/countVectorizer';
import { fitModel, type GoldenCase, summaryOf, treesOf } from './golden';

interface SampleCase extends Omit<GoldenCase, 'importances' | 'proba'> {
  readonly correct: number;
}

const root = resolve(__dirname, '..', '..', '..');
const golden = JSON.parse(readFileSync(join(root, 'test', 'fixtures', 'trees', 'sample.json'), 'utf8')) as {
  readonly rows: number;
  readonly columns: number;
  readonly cases: readonly SampleCase[];
};

describe('trees on the words of the alerts that ship', () => {
  let X: SparseMatrix;
  let y: readonly string[];
  beforeAll(async () => {
    const table = await readTaggedAlertTable(join(root, 'data', 'tagged_alerts.csv'));
    X = new CountVectorizer({ minDf: 3 }).fitTransform(table.alerts);
    y = table.ids;
    expect([X.rows, X.columns]).toEqual([golden.rows, golden.columns]);
  });

  it.each(
    golden.cases.map((c): [string, SampleCase] => [
      `${c.model} ${c.sparse ? 'sparse' : 'dense'} ${JSON.stringify(c.options)}`,
      c,
    ]),
  )('equal scikit-learn: %s', (_, c) => {
    const model = fitModel(c, c.sparse ? X : X.toDense(), y, 2);
    treesOf(model).forEach((tree, t) => {
      const [hash, ...sums] = summaryOf(tree, model.classes.length);
      const [goldenHash, ...goldenSums] = c.trees[t];
      expect([t, hash]).toEqual([t, goldenHash]);
      sums.forEach((sum, i) => {
        expect(Math.abs(sum - goldenSums[i])).toBeLessThanOrEqual(1e-11 * (1 + Math.abs(goldenSums[i])));
      });
    });
    expect(model.predict(X).filter((label, i) => label === y[i])).toHaveLength(c.correct);
    if (!(model instanceof DecisionTreeClassifier) && c.oob !== null) {
      expect(model.oobScore).toBeCloseTo(c.oob, 12);
    }
  });
});
