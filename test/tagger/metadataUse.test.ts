import { expect, test } from 'vitest';
import { columnTable } from '../../src/features/columnTable';
import { metadataUse, textOnly } from '../../src/tagger/metadataUse';
import { recipeOf } from '../../src/tagger/recipes';
import type { TaggerRecipe } from '../../src/tagger/taggerRecipe';
import { alertsWithMetadata } from './alertsWithMetadata';

const recipe = recipeOf('complement-nb');

test('a recipe that says nothing of metadata reads the text only', () => {
  expect(metadataUse(recipe, alertsWithMetadata)).toBe(textOnly);
  expect(metadataUse({ ...recipe, metadata: false }, { ...alertsWithMetadata, columns: undefined })).toBe(
    textOnly,
  );
});

test('metadata are used without a question, or where they help', () => {
  const always = metadataUse({ ...recipe, metadata: true }, alertsWithMetadata);
  expect([always.encoder!.columns, always.gain]).toEqual([['severity', 'source', 'src_ip'], null]);
  const asked = metadataUse({ ...recipe, metadata: 'auto' }, alertsWithMetadata);
  expect(asked.gain).toMatchObject({ helps: true, rows: 60, columns: always.encoder!.columns });
  expect(asked.encoder!.terms).toEqual(always.encoder!.terms);
});

test('metadata that tell nothing are not used, and the gain is told all the same', () => {
  const source = alertsWithMetadata.ids.map(() => 'EDR');
  const columns = columnTable(new Map([['source', source]]));
  const { encoder, gain } = metadataUse({ ...recipe, metadata: 'auto' }, { ...alertsWithMetadata, columns });
  expect([encoder, gain!.helps]).toEqual([null, false]);
});

test.each([
  [{ ...recipeOf('evidence'), metadata: 'auto' as const }, 'evidence reads the text only'],
  [{ ...recipeOf('ml-random-forest'), metadata: true }, 'such as linear-svc'],
  [{ ...recipe, metadata: 'yes' as never }, 'metadata is "yes": give true, false or "auto"'],
] satisfies [TaggerRecipe, string][])('metadataUse refuses %j', (unfit, message) => {
  expect(() => metadataUse(unfit, alertsWithMetadata)).toThrow(message);
});

test('metadataUse refuses rows without columns', () => {
  const bare = { ...alertsWithMetadata, columns: undefined };
  expect(() => metadataUse({ ...recipe, metadata: true }, bare)).toThrow(
    'give the columns of the alerts, too',
  );
});
