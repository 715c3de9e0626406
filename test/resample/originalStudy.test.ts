import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTaggedAlertTable } from '../../src/alerts/readTaggedAlertTable';
import { cosineSimilarity } from '../../src/matrix/cosineSimilarity';
import type { DenseMatrix } from '../../src/matrix/denseMatrix';
import { hstack } from '../../src/matrix/hstack';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { nearestNeighbours } from '../../src/resample/nearestNeighbours';
import { SMOTE } from '../../src/resample/smote';
import { trainTestSplit } from '../../src/selection/trainTestSplit';
import { TfidfVectorizer } from '../../src/text/tfidfVectorizer';

const folder = process.env['ALERT2ATTACK_DATA'];
const fixture = join(__dirname, '..', 'fixtures', 'resample', 'original.json');

/** The study's 4,001 features of its training rows, classes of 3 rows and more. */
async function stackedRows(): Promise<{ X: DenseMatrix; y: string[] }> {
  const { alerts, ids } = await readTaggedAlertTable(join(folder!, 'original', 'tagged_alerts.csv'));
  const { train } = trainTestSplit({ alerts, ids }, { testSize: 0.2, randomState: 42 });
  const vectorizer = new TfidfVectorizer({ stopWords: 'english', sublinearTf: true, maxFeatures: 5000 });
  const weights = vectorizer.fitTransform(train.alerts);
  const X = hstack([weights.toDense(), cosineSimilarity(weights)]) as DenseMatrix;
  const sizes = new Map<string, number>();
  for (const id of train.ids) sizes.set(id, (sizes.get(id) ?? 0) + 1);
  const kept = [...train.ids.keys()].filter((i) => sizes.get(train.ids[i])! >= 3);
  return { X: X.selectRows(kept), y: kept.map((i) => train.ids[i]) };
}

describe.skipIf(!folder)('SMOTE of the original study', async () => {
  const { X, y } = folder ? await stackedRows() : { X: undefined!, y: [] };

  it('finds the neighbours that scikit-learn finds; where it differs, both are equally near', () => {
    const golden: Record<string, number[]> = JSON.parse(readFileSync(fixture, 'utf8'));
    let ties = 0;
    let rows = 0;
    for (const [label, expected] of Object.entries(golden)) {
      const own = X.selectRows([...y.keys()].filter((i) => y[i] === label));
      const distance = (i: number, j: number) =>
        Math.sqrt(own.row(i).reduce((sum, value, k) => sum + (value - own.get(j, k)) ** 2, 0));
      const found = nearestNeighbours(own, 2);
      expect(found).toHaveLength(expected.length);
      found.forEach((place, k) => {
        if (place === expected[k]) return;
        const i = Math.floor(k / 2);
        expect(distance(i, place)).toBeCloseTo(distance(i, expected[k]), 9);
        ties++;
      });
      rows += own.rows;
    }
    expect(rows).toBe(1161);
    // of 2,322 neighbours
    expect(ties).toBeLessThan(250);
  });

  it('grows 1,161 rows to 8,058, the same from sparse rows but for ties', () => {
    const smote = new SMOTE({ kNeighbors: 2, randomState: 42 });
    const dense = smote.fitResample(X, y);
    expect([dense.X.rows, dense.X.columns]).toEqual([8058, 4001]);
    expect(new Set(dense.y).size).toBe(79);
    const sparse = smote.fitResample(SparseMatrix.fromDense(X), y);
    expect(sparse.y).toEqual(dense.y);
    const rowOf = (data: Float64Array, i: number) =>
      Buffer.from(data.buffer, data.byteOffset + i * 4001 * 8, 4001 * 8);
    const written = (sparse.X as SparseMatrix).toDense().data;
    let same = 0;
    for (let i = 0; i < 8058; i++) if (rowOf(written, i).equals(rowOf(dense.X.data, i))) same++;
    expect(same).toBeGreaterThan(7900);
  });

  it('refuses all classes, naming one that is too small', async () => {
    const { alerts, ids } = await readTaggedAlertTable(join(folder!, 'original', 'tagged_alerts.csv'));
    const weights = new TfidfVectorizer().fitTransform(alerts);
    expect(() => new SMOTE({ kNeighbors: 2 }).fitResample(weights, ids)).toThrow(
      /class "T\d+" has [12] rows/,
    );
  });
});
