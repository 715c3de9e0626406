import { expect, test } from 'vitest';
import { noRows } from '../../src/tagger/extraRows';
import { recipeOf } from '../../src/tagger/recipes';
import { fitTaggerModel } from '../../src/tagger/taggerModel';
import { taggerModelFromJSON, taggerModelToJSON } from '../../src/tagger/taggerModelJson';
import { textModelToJSON } from '../../src/tagger/textModelJson';
import { alertsWithMetadata } from './alertsWithMetadata';
import { catalogue } from './trainedTagger';

const given = { ...alertsWithMetadata, extra: noRows };

test('a model of the text alone is written as it was before there were metadata, and read so', async () => {
  const recipe = recipeOf('nearest-alert');
  const model = fitTaggerModel(recipe, given, await catalogue());
  const { metadata, ...text } = model;
  expect(taggerModelToJSON(model)).toEqual(textModelToJSON(text));
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
