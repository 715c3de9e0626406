import { expect, test } from 'vitest';
import { tacticOf } from '../../src/tagger/evaluationLevel';
import { judgeFold } from '../../src/tagger/judgeFold';
import { catalogue, labelled } from './trainedTagger';

// The last of each four alerts is held back, and one of a class that is not trained on.
const fold = {
  train: Int32Array.of(0, 1, 2, 4, 5, 6, 8, 9, 10),
  test: Int32Array.of(3, 7, 11, 12),
};

const estimator = 'nearest-alert';

test('judgeFold trains on one side, and tells the other by labels, candidates and confidences', async () => {
  const judged = judgeFold({ ...labelled, nameOf: (id) => id }, fold, await catalogue(), { estimator });
  expect(judged.testLabels).toEqual(['T1003', 'T1059', 'T1547', 'constructor']);
  expect(judged.correct).toEqual([true, true, true, false]);
  expect(judged.predicted.slice(0, 3)).toEqual(['T1003', 'T1059', 'T1547']);
  expect(judged.inTop3).toEqual([true, true, true, false]);
  expect(judged.confidences).toEqual([]);
  expect(judged.trainTexts).toHaveLength(9);
  expect(judged.tagger.classes).toEqual(['T1003', 'T1059', 'T1547']);
});

test('judgeFold compares under the names it is given, but trains on techniques', async () => {
  const attack = await catalogue();
  const nameOf = (id: string): string => tacticOf(attack, id);
  const judged = judgeFold({ ...labelled, nameOf }, fold, attack, { estimator });
  expect(judged.testLabels).toEqual(['credential-access', 'execution', 'persistence', 'constructor']);
  expect(judged.predicted.slice(0, 3)).toEqual(judged.testLabels.slice(0, 3));
  expect(judged.trainLabels[0]).toBe('credential-access');
  expect(judged.tagger.classes).toEqual(['T1003', 'T1059', 'T1547']);
});

test('judgeFold of a calibrated tagger has a confidence for every test row', async () => {
  const { confidences } = judgeFold({ ...labelled, nameOf: (id) => id }, fold, await catalogue(), {
    estimator,
    calibrate: 3,
  });
  expect(confidences).toHaveLength(4);
  for (const confidence of confidences) {
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});
