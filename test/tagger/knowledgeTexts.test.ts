import { expect, test } from 'vitest';
import { knowledgeTexts, withSentences } from '../../src/tagger/knowledgeTexts';
import { informedAttack } from './informedAttack';
import { catalogue } from './trainedTagger';

test('knowledgeTexts gives what ATT&CK says of live techniques, as plain text', () => {
  expect(knowledgeTexts(informedAttack)).toEqual([
    {
      source: 'description',
      texts: [
        'Kettle Tampering. Somebody opens the kettle lid. The steam escapes at once.',
        'Lid Removal. The lid is taken off with a spanner.',
        'Cup Theft. Cups disappear from the shelf.',
        'Sugar Hiding. Sugar cubes are put under the carpet.',
        'Silence. ',
      ],
      ids: ['T9001', 'T9001.001', 'T9002', 'T9003', 'T9005'],
    },
    {
      source: 'procedure',
      texts: ['KettleWorm unscrews the lid.', 'KettleWorm takes three cups.'],
      ids: ['T9001.001', 'T9002'],
    },
    { source: 'analytic', texts: ['Count cups.', 'Watch the lid.'], ids: ['T9002', 'T9001.001'] },
  ]);
});

test('knowledgeTexts of the shipped catalogue are its descriptions', async () => {
  expect(knowledgeTexts(await catalogue()).map(({ source }) => source)).toEqual(['description']);
});

test('withSentences adds the sentences of the descriptions one by one', () => {
  const knowledge = knowledgeTexts(informedAttack);
  const parts = withSentences(knowledge);
  expect(parts.slice(0, -1)).toEqual(knowledge);
  const { source, texts, ids } = parts.at(-1)!;
  expect(source).toBe('sentence');
  expect(texts.join(' ')).toBe(knowledge[0].texts.map((text) => text.trim()).join(' '));
  expect(ids.filter((id) => id === 'T9001')).toHaveLength(2);
  expect(texts).toHaveLength(ids.length);
});

test('withSentences gives no sentences where there are no descriptions', () => {
  const [, procedures] = knowledgeTexts(informedAttack);
  expect(withSentences([procedures])).toEqual([procedures]);
});
