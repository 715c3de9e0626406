import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chosenRecipe } from '../../src/cli/chosenRecipe';
import { writeRecipeFile } from '../../src/tagger/recipeFile';
import { scratchFolder } from './scratchFolder';

const flags = { estimator: 'nearest-alert', attack: 'catalogue' };

test('chosenRecipe leaves an estimator its own recipe, unless other words are asked for', async () => {
  expect(await chosenRecipe(flags)).toEqual({ estimator: 'nearest-alert', recipe: undefined });
  const { recipe } = await chosenRecipe({ ...flags, tokenizer: 'natural-stem' });
  expect(recipe!.vectorizer).toMatchObject({ tokenizer: 'natural-stem' });
});

test('chosenRecipe takes a file before an estimator', async () => {
  const path = join(scratchFolder(), 'recipe.json');
  const recipe = { vectorizer: { minDf: 2 }, classifier: { name: 'linear-svc' } };
  writeRecipeFile(path, recipe);
  expect(await chosenRecipe({ ...flags, recipe: path })).toEqual({ estimator: 'linear-svc', recipe });
});

test('chosenRecipe adds metadata where they are asked for', async () => {
  const { recipe } = await chosenRecipe({ ...flags, metadata: 'auto' });
  expect(recipe).toMatchObject({ classifier: { name: 'nearest-alert' }, metadata: 'auto' });
  expect((await chosenRecipe({ ...flags, metadata: 'always' })).recipe).toMatchObject({ metadata: true });
  expect((await chosenRecipe({ ...flags, metadata: true })).recipe).toBeUndefined();
});
