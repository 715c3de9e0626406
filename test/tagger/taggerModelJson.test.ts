import { expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { AlertTagger } from '../../src/tagger/alertTagger';
import { noRows } from '../../src/tagger/extraRows';
import { recipeOf } from '../../src/tagger/recipes';
import type { TaggerContent } from '../../src/tagger/taggerContent';
import { fitTaggerModel } from '../../src/tagger/taggerModel';
import { taggerModelFromJSON, taggerModelToJSON } from '../../src/tagger/taggerModelJson';
import { alertsWithMetadata } from './alertsWithMetadata';
import { informedAttack, teaAlerts, teaIds } from './informedAttack';
import { catalogue } from './trainedTagger';

const given = { ...alertsWithMetadata, extra: noRows };

test('a model of the text alone is written as it was before there were metadata, and read so', async () => {
  const recipe = recipeOf('nearest-alert');
  const model = fitTaggerModel(recipe, given, await catalogue());
  expect(Object.keys(taggerModelToJSON(model))).toEqual(['vectorizer', 'reduction', 'classifier']);
  const techniques = model.classifier.classes.map((techniqueId) => ({ techniqueId }));
  const json = { ...taggerModelToJSON(model), recipe, techniques } as never;
  expect(taggerModelFromJSON(json).metadata).toEqual({ encoder: null, gain: null });
});

test('that metadata were asked for and did not help is written too', async () => {
  const recipe = { ...recipeOf('nearest-alert'), metadata: 'auto' } as const;
  const model = fitTaggerModel(recipe, given, await catalogue());
  expect(taggerModelToJSON(model).metadata).toMatchObject({ gain: { helps: true, rows: 60 } });
  const unused = { ...model, metadata: { ...model.metadata, encoder: null } };
  expect(taggerModelToJSON(unused).metadata).toEqual({ encoder: null, gain: model.metadata.gain });
});

const asked = [...teaAlerts, 'sugar cubes under the carpet', '', '__proto__ \u202e'];

function content(ids: readonly string[] = teaIds): TaggerContent {
  const tagger = new AlertTagger().fit(teaAlerts, ids, informedAttack);
  return JSON.parse(JSON.stringify(tagger.toJSON()));
}

test('taggerModelToJSON writes ATT&CK’s texts once, as texts, and taggerModelFromJSON makes rows of them', () => {
  const tagger = new AlertTagger().fit(teaAlerts, teaIds, informedAttack);
  const json = content();
  expect(json.knowledge!.map(({ source }) => source)).toEqual(['description', 'procedure', 'analytic']);
  expect(json.classifier['knowledge']).toBeNull();
  const read = AlertTagger.fromJSON(json);
  expect(read.tag(asked)).toEqual(tagger.tag(asked));
  expect(read.isZeroShot).toBe(true);
  expect(JSON.stringify(read.toJSON())).toBe(JSON.stringify(tagger.toJSON()));
});

test('a model that learned from no texts of ATT&CK needs none', () => {
  const json = content(teaIds.map((id) => `class ${id}`));
  expect(json.knowledge).toBeUndefined();
  expect(AlertTagger.fromJSON(json).isZeroShot).toBe(false);
});

test('taggerModelFromJSON refuses techniques of another model, and texts that were left out', () => {
  const json = content();
  const fewer = { ...json, techniques: json.techniques.slice(1) };
  expect(() => taggerModelFromJSON(fewer)).toThrow('its 3 techniques are not the 4 classes of its model');
  expect(() => taggerModelFromJSON({ ...json, knowledge: null })).toThrow(InputError);
  const foreign = [{ source: 'description' as const, texts: ['x'], ids: ['constructor'] }];
  expect(() => taggerModelFromJSON({ ...json, knowledge: foreign })).toThrow(InputError);
});
