import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { readRecipeFile, writeRecipeFile } from '../../src/tagger/recipeFile';
import { scratchFolder } from '../cli/scratchFolder';

const folder = scratchFolder();
const path = join(folder, 'recipe.json');
const recipe = {
  vectorizer: { union: [{ name: 'words' }, { name: 'signs', analyzer: 'charWb' as const }] },
  classifier: { name: 'linear-svc', params: { C: 3, classWeight: null } },
};

test('a recipe comes back from its file the same', () => {
  writeRecipeFile(path, recipe, { mean: 0.5 });
  expect(readRecipeFile(path)).toEqual(recipe);
  const more = { ...recipe, sampler: { name: 'smote' }, metadata: 'auto' } as const;
  writeRecipeFile(path, more);
  expect(readRecipeFile(path)).toEqual(more);
});

test.each([
  ['{', 'is no JSON'],
  ['[]', 'but no recipe'],
  ['{"format":"alert2attack-model"}', 'but no recipe'],
  ['{"format":"alert2attack-recipe","version":2}', 'version 2'],
  ['{"format":"alert2attack-recipe","version":1}', 'needs "vectorizer" and "classifier"'],
  [
    JSON.stringify({ format: 'alert2attack-recipe', version: 1, recipe: { ...recipe, vectorizer: [] } }),
    'needs',
  ],
  [
    JSON.stringify({
      format: 'alert2attack-recipe',
      version: 1,
      recipe: { vectorizer: {}, classifier: { name: 'constructor' } },
    }),
    'no classifier is called "constructor"',
  ],
  [
    JSON.stringify({
      format: 'alert2attack-recipe',
      version: 1,
      recipe: { ...recipe, sampler: 'smote' },
    }),
    'the recipe\'s "sampler" must be an object with a "name"',
  ],
  [
    JSON.stringify({ format: 'alert2attack-recipe', version: 1, recipe: { ...recipe, metadata: 'yes' } }),
    '"metadata" must be true, false or "auto"',
  ],
])('readRecipeFile refuses %s', (text, message) => {
  const wrong = join(folder, 'wrong.json');
  writeFileSync(wrong, text);
  expect(() => readRecipeFile(wrong)).toThrow(InputError);
  expect(() => readRecipeFile(wrong)).toThrow(message);
});

test('readRecipeFile says where recipes come from when there is none', () => {
  expect(() => readRecipeFile(join(folder, 'none.json'))).toThrow('"alert2attack search" writes one');
});
