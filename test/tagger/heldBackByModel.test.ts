import { expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { EvidenceClassifier } from '../../src/models/evidenceClassifier';
import { noRows } from '../../src/tagger/extraRows';
import { heldBackByModel } from '../../src/tagger/heldBackByModel';
import { recipeOf } from '../../src/tagger/recipes';
import { fitTaggerModel } from '../../src/tagger/taggerModel';
import { informedAttack, teaAlerts, teaIds } from './informedAttack';

test('heldBackByModel gives what evidence said of each labelled alert while it was held back', () => {
  const extra = { alerts: ['sugar under the carpet'], ids: ['T9003'], weights: Float64Array.of(1) };
  const given = { alerts: teaAlerts, ids: teaIds, extra };
  const model = fitTaggerModel(recipeOf('evidence'), given, informedAttack);
  const { rows: kept, scores, first, correct, folds } = heldBackByModel(model, teaIds)!;
  expect([scores.rows, scores.columns, first.length, folds]).toEqual([8, 4, 8, 5]);
  const { rows } = (model.classifier as EvidenceClassifier).heldBack!;
  const labelled = [...rows].filter((row) => row < 8);
  expect([...kept]).toEqual(labelled);
  labelled.forEach((row, k) => {
    expect(Math.max(...scores.row(k))).toBe(scores.get(k, first[k]));
    expect(correct[k]).toBe(model.classifier.classes[first[k]] === teaIds[row]);
  });
  expect(correct.filter(Boolean).length).toBeGreaterThanOrEqual(6);
});

test('heldBackByModel gives nothing where the model held nothing back', () => {
  const given = { alerts: teaAlerts, ids: teaIds, extra: noRows };
  const other = fitTaggerModel(recipeOf('nearest-alert'), given, informedAttack);
  expect(heldBackByModel(other, teaIds)).toBeNull();
  const one = new EvidenceClassifier({ nJobs: 1 }).fit(DenseMatrix.fromRows([[1]]), ['T9001']);
  expect(heldBackByModel({ ...other, classifier: one }, ['T9001'])).toBeNull();
  const read = EvidenceClassifier.fromJSON(JSON.parse(JSON.stringify(one.toJSON())));
  expect(heldBackByModel({ ...other, classifier: read }, ['T9001'])).toBeNull();
});
