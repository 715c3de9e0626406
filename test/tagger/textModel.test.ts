import { describe, expect, test } from 'vitest';
import type { Classifier } from '../../src/models/classifier';
import { EvidenceClassifier } from '../../src/models/evidenceClassifier';
import { noRows } from '../../src/tagger/extraRows';
import { recipeOf } from '../../src/tagger/recipes';
import { fitTextModel, knowledgeRows, modelRows } from '../../src/tagger/textModel';
import { informedAttack, teaAlerts, teaIds } from './informedAttack';

const recipe = recipeOf('evidence');

function fitTo(ids: readonly string[], attack = informedAttack) {
  return fitTextModel(recipe, { alerts: teaAlerts, ids, extra: noRows }, attack);
}

function evidenceOf(classifier: Classifier) {
  if (!(classifier instanceof EvidenceClassifier)) throw new Error('the recipe is of evidence');
  return classifier.evidence;
}

describe('fitTextModel', () => {
  test('gives what is said of sub-techniques to their parents where alerts have parents only', () => {
    const { classifier, knowledge } = fitTo(teaIds);
    expect(classifier.classes).toEqual(['T9001', 'T9002', 'T9003', 'T9005']);
    expect(knowledge![0].ids).toEqual(['T9001', 'T9001', 'T9002', 'T9003', 'T9005']);
  });

  test('learns from a handful of alerts under any labels', () => {
    const few = { alerts: teaAlerts.slice(2, 6), ids: ['a', 'a', 'b', 'b'], extra: noRows };
    const model = fitTextModel(recipe, few, informedAttack);
    expect(model.classifier.predict(modelRows(model, ['cups gone from the shelf']))).toEqual(['b']);
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

  test('refuses a recipe whose classifier cannot take ATT&CK’s texts, or takes fewer columns', () => {
    const given = { alerts: teaAlerts, ids: teaIds, extra: noRows };
    const refused = /needs the classifier evidence and all columns/;
    const nearest = { ...recipeOf('nearest-alert'), knowledge: true };
    expect(() => fitTextModel(nearest, given, informedAttack)).toThrow(refused);
    expect(() => fitTextModel({ ...recipe, components: 3 }, given, informedAttack)).toThrow(refused);
  });

  test('uses no knowledge for labels that are no techniques', () => {
    const { classifier, knowledge } = fitTo(teaIds.map((id) => `class ${id}`));
    expect(knowledge).toBeNull();
    expect(classifier.classes).toEqual(['class T9001', 'class T9002']);
    expect(evidenceOf(classifier).knowledge).toBeNull();
  });

  test('tells the words’ columns from those of signs', () => {
    const { vectorizer, classifier } = fitTo(teaIds);
    const { words } = evidenceOf(classifier).shape;
    const names = vectorizer.getFeatureNamesOut();
    expect(names).toContain('words__kettle lid');
    expect(words).toBeGreaterThan(0);
    expect(words).toBeLessThan(names.length);
    expect(names.indexOf('words__kettle lid')).toBeLessThan(words);
  });

  test('learns from rows that nobody labelled as well, each a group of its own', () => {
    const extra = { alerts: ['sugar under the carpet'], ids: ['T9003'], weights: Float64Array.of(1) };
    const groups = teaIds.map((id) => id);
    const given = { alerts: teaAlerts, ids: teaIds, extra, groups };
    const { classifier } = fitTextModel(recipe, given, informedAttack);
    expect(evidenceOf(classifier).rows.rows).toBe(9);
    expect([...evidenceOf(classifier).labelled.counts]).toEqual([4, 4, 1, 0]);
  });

  test('fits other classifiers without ATT&CK’s texts', () => {
    const given = { alerts: teaAlerts, ids: teaIds, extra: noRows };
    const model = fitTextModel(recipeOf('nearest-alert'), given, informedAttack);
    expect(model.knowledge).toBeNull();
    expect(model.classifier.predict(modelRows(model, ['cups gone']))).toEqual(['T9002']);
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
