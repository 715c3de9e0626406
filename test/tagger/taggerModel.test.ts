import { expect, test } from 'vitest';
import type { Classifier } from '../../src/models/classifier';
import { EvidenceClassifier } from '../../src/models/evidenceClassifier';
import type { NearestAlertClassifier } from '../../src/models/nearestAlertClassifier';
import { noRows } from '../../src/tagger/extraRows';
import { recipeOf } from '../../src/tagger/recipes';
import { fitTaggerModel, taggerModelRows } from '../../src/tagger/taggerModel';
import { taggerModelFromJSON, taggerModelToJSON } from '../../src/tagger/taggerModelJson';
import type { TaggerRecipe } from '../../src/tagger/taggerRecipe';
import { alertsWithMetadata } from './alertsWithMetadata';
import { informedAttack, teaAlerts, teaIds } from './informedAttack';
import { catalogue } from './trainedTagger';

const given = { ...alertsWithMetadata, extra: noRows };
const nearest = recipeOf('nearest-alert');
const informed = recipeOf('evidence');
const tea = { alerts: teaAlerts, ids: teaIds, extra: noRows };

function evidenceOf(classifier: Classifier) {
  if (!(classifier instanceof EvidenceClassifier)) throw new Error('the recipe is of evidence');
  return classifier.evidence;
}

test('a recipe with metadata puts their columns beside the words', async () => {
  const model = fitTaggerModel({ ...nearest, metadata: true }, given, await catalogue());
  const width = model.vectorizer.getFeatureNamesOut().length;
  const rows = taggerModelRows(model, given.alerts, given.columns);
  expect(rows.columns).toBe(width + model.metadata.encoder!.terms.length);
  expect(model.classifier.predict(rows)).toEqual(given.ids);
  const without = taggerModelRows(model, given.alerts, undefined);
  expect(without.columns).toBe(rows.columns);
  expect(model.classifier.predict(without)).not.toEqual(given.ids);
});

test('a recipe with a sampler trains on resampled rows', async () => {
  const ids = given.ids.map((id, i) => (i < 40 ? 'T1003' : id));
  const sampler = { name: 'random-over-sampler', params: { randomState: 0 } };
  const model = fitTaggerModel({ ...nearest, sampler }, { ...given, ids }, await catalogue());
  const most = ids.filter((id) => id === 'T1003').length;
  expect((model.classifier as NearestAlertClassifier).trainingRows.rows).toBe(4 * most);
  expect(model.metadata.encoder).toBeNull();
  expect(taggerModelRows(model, given.alerts, undefined).columns).toBe(
    model.vectorizer.getFeatureNamesOut().length,
  );
});

test('a model with metadata is the same after it was written and read', async () => {
  const recipe = { ...nearest, metadata: true };
  const model = fitTaggerModel(recipe, given, await catalogue());
  const techniques = model.classifier.classes.map((techniqueId) => ({ techniqueId }));
  const json = JSON.parse(JSON.stringify({ ...taggerModelToJSON(model), recipe, techniques }));
  expect(taggerModelRows(taggerModelFromJSON(json), given.alerts, given.columns)).toEqual(
    taggerModelRows(model, given.alerts, given.columns),
  );
  const plain = fitTaggerModel(nearest, given, await catalogue());
  expect(taggerModelToJSON(plain)).not.toHaveProperty('metadata');
});

const smote = { name: 'smote', params: { randomState: 1 } };
const extra = { alerts: ['lsass'], ids: ['T1003'], weights: Float64Array.of(0.3) };

test.each([
  [{ ...recipeOf('evidence'), sampler: smote }, noRows, 'evidence takes no sampler: leave smote out'],
  [{ ...recipeOf('ml-random-forest'), sampler: smote }, noRows, 'takes no sampler'],
  [{ ...nearest, sampler: { name: 'pca' } }, noRows, 'pca changes no rows'],
  [{ ...recipeOf('linear-svc'), sampler: smote }, extra, 'weights cannot follow rows through smote'],
  [{ ...nearest, metadata: true }, extra, 'unlabelled alerts have no metadata here'],
] satisfies [TaggerRecipe, typeof noRows, string][])(
  'fitTaggerModel refuses %j',
  async (recipe, rows, message) => {
    const attack = await catalogue();
    expect(() => fitTaggerModel(recipe, { ...given, extra: rows }, attack)).toThrow(message);
  },
);

test('refuses a recipe whose classifier cannot take ATT&CK’s texts, or takes fewer columns', () => {
  const refused = /needs the classifier evidence and all columns/;
  const uninformed = { ...nearest, knowledge: true };
  expect(() => fitTaggerModel(uninformed, tea, informedAttack)).toThrow(refused);
  expect(() => fitTaggerModel({ ...informed, components: 3 }, tea, informedAttack)).toThrow(refused);
});

test('tells the words’ columns from those of signs', () => {
  const { vectorizer, classifier } = fitTaggerModel(informed, tea, informedAttack);
  const { words } = evidenceOf(classifier).shape;
  const names = vectorizer.getFeatureNamesOut();
  expect(names).toContain('words__kettle lid');
  expect(words).toBeGreaterThan(0);
  expect(words).toBeLessThan(names.length);
  expect(names.indexOf('words__kettle lid')).toBeLessThan(words);
});

test('learns from rows that nobody labelled as well, each a group of its own', () => {
  const extra = { alerts: ['sugar under the carpet'], ids: ['T9003'], weights: Float64Array.of(1) };
  const groups = [...teaIds];
  const { classifier } = fitTaggerModel(informed, { ...tea, extra, groups }, informedAttack);
  expect(evidenceOf(classifier).rows.rows).toBe(9);
  expect([...evidenceOf(classifier).labelled.counts]).toEqual([4, 4, 1, 0]);
});

test('fits other classifiers without ATT&CK’s texts', () => {
  const model = fitTaggerModel(nearest, tea, informedAttack);
  expect(model.knowledge).toBeNull();
  expect(model.classifier.predict(taggerModelRows(model, ['cups gone']))).toEqual(['T9002']);
});
