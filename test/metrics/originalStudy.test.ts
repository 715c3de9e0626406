import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTaggedAlertTable } from '../../src/alerts/readTaggedAlertTable';
import { cosineSimilarity } from '../../src/matrix/cosineSimilarity';
import { aucAsReported } from '../../src/metrics/aucAsReported';
import { maxSimilarityByClass } from '../../src/metrics/maxSimilarityByClass';
import { rocAucScore } from '../../src/metrics/rocAucScore';
import { trainTestSplit } from '../../src/selection/trainTestSplit';
import { TfidfVectorizer } from '../../src/text/tfidfVectorizer';

const folder = process.env['ALERT2ATTACK_DATA'];

async function similarities() {
  const { alerts, ids } = await readTaggedAlertTable(join(folder!, 'original', 'tagged_alerts.csv'));
  const { train, test } = trainTestSplit({ alerts, ids }, { testSize: 0.2, randomState: 42 });
  const vectorizer = new TfidfVectorizer({ stopWords: 'english' });
  const fitted = vectorizer.fitTransform(train.alerts);
  return {
    similarity: cosineSimilarity(vectorizer.transform(test.alerts), fitted),
    yTrain: train.ids,
    yTest: test.ids,
  };
}

describe.skipIf(!folder)('AUC of the original study', async () => {
  const { similarity, yTrain, yTest } = folder
    ? await similarities()
    : { similarity: undefined!, yTrain: [], yTest: [] };

  it('comes out as reported, with ties counted as ties', () => {
    const expected = JSON.parse(
      readFileSync(join(folder!, 'original', 'expected.json'), 'utf8'),
    ).auc_ties_counted;
    const highest = Array.from({ length: similarity.rows }, (_, i) => Math.max(...similarity.row(i)));
    const { mean, perClass } = aucAsReported(yTest, highest);
    expect(perClass).toHaveLength(93);
    expect(mean).toBeCloseTo(expected.mean_93, 12);
    for (const { label, auc } of perClass.slice(0, 6)) expect(auc).toBeCloseTo(expected[label], 12);
  });

  it('is another thing done right, over the 88 test classes that have training rows', () => {
    const { classes, scores } = maxSimilarityByClass(similarity, yTrain);
    const { macro, perClass, unscoredLabels } = rocAucScore(yTest, scores, classes);
    expect(macro).toBeCloseTo(0.912, 3);
    expect(perClass.filter(({ auc }) => !Number.isNaN(auc))).toHaveLength(88);
    expect(unscoredLabels).toEqual(['T1496', 'T1526', 'T1528', 'T1567', 'T1610']);
  });
});
