import { describe, expect, test } from 'vitest';
import type { Classifier } from '../../src/models/classifier';
import { EvidenceClassifier } from '../../src/models/evidenceClassifier';
import { noRows } from '../../src/tagger/extraRows';
import { knowledgeRows } from '../../src/tagger/labelledKnowledge';
import { recipeOf } from '../../src/tagger/recipes';
import { fitTaggerModel, taggerModelRows } from '../../src/tagger/taggerModel';
import { informedAttack, teaAlerts, teaIds } from './informedAttack';

const recipe = recipeOf('evidence');

function fitTo(ids: readonly string[], attack = informedAttack) {
  return fitTaggerModel(recipe, { alerts: teaAlerts, ids, extra: noRows }, attack);
}

function evidenceOf(classifier: Classifier) {
  if (!(classifier instanceof EvidenceClassifier)) throw new Error('the recipe is of evidence');
  return classifier.evidence;
}

describe('labelledKnowledge', () => {
  test('gives what is said of sub-techniques to their parents where alerts have parents only', () => {
    const { classifier, knowledge } = fitTo(teaIds);
    expect(classifier.classes).toEqual(['T9001', 'T9002', 'T9003', 'T9005']);
    expect(knowledge![0].ids).toEqual(['T9001', 'T9001', 'T9002', 'T9003', 'T9005']);
  });

  test('learns from a handful of alerts under any labels', () => {
    const few = { alerts: teaAlerts.slice(2, 6), ids: ['a', 'a', 'b', 'b'], extra: noRows };
    const model = fitTaggerModel(recipe, few, informedAttack);
    expect(model.classifier.predict(taggerModelRows(model, ['cups gone from the shelf']))).toEqual(['b']);
  });

  test('keeps sub-techniques apart where an alert is labelled with one', () => {
    const ids = teaIds.map((id, i) => (i === 0 ? 'T9001.001' : id));
    expect(fitTo(ids).classifier.classes).toEqual(['T9001', 'T9001.001', 'T9002', 'T9003', 'T9005']);
  });

  test('keeps all sub-techniques where most alerts are labelled with some', () => {
    const ids = teaIds.map((id) => `${id}.007`);
    const { knowledge } = fitTo(ids);
    expect(knowledge![0].ids).toContain('T9001.001');
    expect(fitTo(['T9001.007', ...teaIds.slice(1)]).knowledge![0].ids).not.toContain('T9001.001');
  });

  test('uses no knowledge for labels that are no techniques', () => {
    const { classifier, knowledge } = fitTo(teaIds.map((id) => `class ${id}`));
    expect(knowledge).toBeNull();
    expect(classifier.classes).toEqual(['class T9001', 'class T9002']);
    expect(evidenceOf(classifier).knowledge).toBeNull();
  });
});

test('knowledgeRows are the vectorizer’s rows of the texts and of their sentences', () => {
  const { knowledge, vectorizer } = fitTo(teaIds);
  const parts = knowledgeRows(knowledge, vectorizer);
  expect(parts.map(({ source }) => source)).toEqual(['description', 'procedure', 'analytic', 'sentence']);
  expect(parts[1].rows).toEqual(vectorizer.transform(knowledge![1].texts));
  expect(parts[1].labels).toEqual(['T9001', 'T9002']);
  expect(knowledgeRows(null, vectorizer)).toEqual([]);
});
