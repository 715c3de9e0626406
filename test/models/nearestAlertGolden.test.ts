import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { f1Score } from '../../src/metrics/f1Score';
import { NearestAlertClassifier } from '../../src/models/nearestAlertClassifier';
import { TfidfVectorizer } from '../../src/text/tfidfVectorizer';
import { readFixture } from '../text/goldenCase';
import { readCsv } from '../text/sampleTexts';

interface Golden {
  readonly order: number[];
  readonly test: number;
  readonly correct: number;
  readonly macroF1: number;
  readonly weightedF1: number;
  readonly ones: number;
  readonly neighbours: number[][];
  readonly similarities: number[][];
  readonly classScoreSums: number[];
}

function check(path: string, golden: Golden): void {
  const rows = readCsv(path).filter(({ alert, id }) => alert && id);
  const [test, train] = [golden.order.slice(0, golden.test), golden.order.slice(golden.test)];
  const text = (i: number) => rows[i]['alert'];
  const label = (i: number) => rows[i]['id'];
  const vectorizer = new TfidfVectorizer({ stopWords: 'english' });
  const model = new NearestAlertClassifier().fit(vectorizer.fitTransform(train.map(text)), train.map(label));
  const X = vectorizer.transform(test.map(text));

  const predicted = model.predict(X);
  const truth = test.map(label);
  expect(predicted.filter((id, i) => id === truth[i]).length).toBe(golden.correct);
  expect(f1Score(truth, predicted, { average: 'macro' })).toBeCloseTo(golden.macroF1, 12);
  expect(f1Score(truth, predicted, { average: 'weighted' })).toBeCloseTo(golden.weightedF1, 12);

  const { indices, similarities } = model.kneighbors(X, 3);
  const best = Array.from(truth, (_, i) => similarities.get(i, 0));
  expect(best.filter((similarity) => similarity === 1).length).toBe(golden.ones);
  for (const [k, neighbours] of golden.neighbours.entries()) {
    expect([...indices.subarray(12 * k, 12 * k + 3)]).toEqual(neighbours);
    for (const [r, value] of golden.similarities[k].entries()) {
      expect(Math.abs(similarities.get(4 * k, r) - value)).toBeLessThan(2e-12);
    }
  }
  const scores = model.decisionFunction(X);
  for (const [i, golden_] of golden.classScoreSums.entries()) {
    const sum = scores.row(i).reduce((total, score) => total + score, 0);
    expect(Math.abs(sum - golden_)).toBeLessThan(1e-9);
    expect(Math.max(...scores.row(i))).toBe(best[i]);
  }
}

test("the nearest alert on the sample is scikit-learn's, 348 of 490", () => {
  const golden = readFixture<Golden>('nearest', 'sample.json');
  expect(golden.correct).toBe(348);
  check(join(__dirname, '..', '..', 'data', 'tagged_alerts.csv'), golden);
});

const folder = process.env['ALERT2ATTACK_DATA'];

describe.skipIf(!folder)('the nearest alert on real data', () => {
  const golden = readFixture<Record<string, Golden>>('nearest', 'real.json');
  test.each([
    ['original/tagged_alerts.csv', 191],
    ['public/sigma.csv', 293],
  ])("%s is scikit-learn's, %d correct", (file, correct) => {
    expect(golden[file].correct).toBe(correct);
    check(join(folder!, file), golden[file]);
  });
});
