import type { TaggerRecipe } from '../tagger/taggerRecipe';
import type { EstimatorFlags } from './options';
import { recipeWithWords, type WordFlags } from './wordOptions';

/** An estimator's name, and its recipe where it is not the one of that name. */
export interface ChosenRecipe {
  readonly estimator: string;
  readonly recipe: TaggerRecipe | undefined;
}

/**
 * What the flags say of how to classify: a recipe file, or an estimator, perhaps with other words.
 * @throws InputError when the file is no recipe, or the words do not suit the estimator
 */
export async function chosenRecipe(flags: EstimatorFlags & WordFlags): Promise<ChosenRecipe> {
  const { estimator, recipe: path } = flags;
  if (path === undefined) return { estimator, recipe: await recipeWithWords(estimator, flags) };
  const { readRecipeFile } = await import('../tagger/recipeFile.js');
  const recipe = readRecipeFile(path);
  return { estimator: recipe.classifier.name, recipe };
}
