import { expect, test } from 'vitest';
import { metadataUse, textOnly } from '../../src/tagger/metadataUse';
import { metadataUseFromJSON, metadataUseToJSON } from '../../src/tagger/metadataUseJson';
import { recipeOf } from '../../src/tagger/recipes';
import { alertsWithMetadata } from './alertsWithMetadata';

const use = metadataUse({ ...recipeOf('complement-nb'), metadata: 'auto' }, alertsWithMetadata);

test('metadataUseFromJSON gives back what was written, the gain too', () => {
  const json = JSON.parse(JSON.stringify(metadataUseToJSON(use)));
  const read = metadataUseFromJSON(json);
  expect(read.gain).toEqual(use.gain);
  expect(read.encoder!.toJSON()).toEqual(use.encoder!.toJSON());
  const unused = metadataUseFromJSON({ ...json, encoder: null });
  expect(unused).toEqual({ encoder: null, gain: use.gain });
});

test('nothing is written where nothing was asked, and read as that', () => {
  expect(metadataUseToJSON(textOnly)).toBeNull();
  expect(metadataUseFromJSON(null)).toBe(textOnly);
  expect(metadataUseFromJSON(undefined)).toBe(textOnly);
});

test('other data are refused', () => {
  const json = JSON.parse(JSON.stringify(metadataUseToJSON(use)));
  expect(() => metadataUseFromJSON({ ...json, gain: { ...json.gain, both: 'much' } })).toThrow('no gain');
  expect(() => metadataUseFromJSON({ encoder: null } as never)).toThrow('no gain');
  expect(() => metadataUseFromJSON({ ...json, encoder: {} })).toThrow('expected a fitted MetadataEncoder');
});
