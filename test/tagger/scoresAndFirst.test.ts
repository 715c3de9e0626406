import { expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { EvidenceClassifier } from '../../src/models/evidenceClassifier';
import { scoresAndFirst } from '../../src/tagger/scoresAndFirst';

const X = DenseMatrix.fromRows([
  [1, 0],
  [0.9, 0.1],
  [0, 1],
  [0.2, 1],
]);
const y = ['T1003', 'T1003', 'T1059', 'T1059'];

test('scoresAndFirst labels evidence by its highest score, as predict does', () => {
  const classifier = new EvidenceClassifier({ nJobs: 1 }).fit(X, y);
  const { scores, first } = scoresAndFirst(classifier, X);
  expect(scores).toEqual(classifier.predictProba(X));
  expect(first.map((code) => classifier.classes[code])).toEqual(classifier.predict(X));
});

test('scoresAndFirst leaves it to other classifiers which of two equal scores counts', () => {
  const tied = {
    classes: ['a', 'b'],
    predict: () => ['b'],
    decisionFunction: () => DenseMatrix.fromRows([[1, 1]]),
    fit: () => tied,
    toJSON: () => ({ type: 'Tied' }),
  };
  expect(scoresAndFirst(tied, DenseMatrix.fromRows([[0]])).first).toEqual([1]);
});
