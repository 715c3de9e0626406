import { expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { AlertTagger } from '../../src/tagger/alertTagger';
import type { TaggerContent } from '../../src/tagger/taggerContent';
import { textModelFromJSON } from '../../src/tagger/textModelJson';
import { informedAttack, teaAlerts, teaIds } from './informedAttack';

const asked = [...teaAlerts, 'sugar cubes under the carpet', '', '__proto__ \u202e'];

function content(ids: readonly string[] = teaIds): TaggerContent {
  const tagger = new AlertTagger().fit(teaAlerts, ids, informedAttack);
  return JSON.parse(JSON.stringify(tagger.toJSON()));
}

test('textModelToJSON writes ATT&CK’s texts once, as texts, and textModelFromJSON makes rows of them', () => {
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

test('textModelFromJSON refuses techniques of another model, and texts that were left out', () => {
  const json = content();
  const fewer = { ...json, techniques: json.techniques.slice(1) };
  expect(() => textModelFromJSON(fewer)).toThrow('its 3 techniques are not the 4 classes of its model');
  expect(() => textModelFromJSON({ ...json, knowledge: null })).toThrow(InputError);
  const foreign = [{ source: 'description' as const, texts: ['x'], ids: ['constructor'] }];
  expect(() => textModelFromJSON({ ...json, knowledge: foreign })).toThrow(InputError);
});
