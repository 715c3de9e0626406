import { expect, test } from 'vitest';
import { recipeOf } from '../../src/tagger/recipes';
import { vectorizerForTexts } from '../../src/tagger/vectorizerForTexts';

const recipe = recipeOf('evidence');

test('vectorizerForTexts takes every term of few texts, where ATT&CK’s were counted on', () => {
  expect(vectorizerForTexts(recipe, 8)).toEqual({
    union: [
      { name: 'words', ngramRange: [1, 2], sublinearTf: true, minDf: 1, maxDf: { fraction: 1 } },
      {
        name: 'signs',
        analyzer: 'charWb',
        ngramRange: [3, 5],
        sublinearTf: true,
        minDf: 1,
        maxDf: { fraction: 1 },
      },
    ],
  });
  const plain = { ...recipe, vectorizer: { stopWords: 'english', minDf: 2 } as const };
  expect(vectorizerForTexts(plain, 8)).toEqual({ stopWords: 'english', minDf: 1, maxDf: { fraction: 1 } });
});

test('vectorizerForTexts leaves a recipe’s limits to many texts, and to recipes without ATT&CK’s', () => {
  expect(vectorizerForTexts(recipe, 50)).toBe(recipe.vectorizer);
  const own = { ...recipeOf('nearest-alert'), vectorizer: { minDf: 2 } };
  expect(vectorizerForTexts(own, 8)).toBe(own.vectorizer);
});
