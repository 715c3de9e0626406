import type { TaggerRecipe } from '../tagger/taggerRecipe';
import type { MetadataFlag } from './metadataOption';
import type { EstimatorFlags } from './options';
import { recipeWithWords, type WordFlags } from './wordOptions';

/** An estimator's name, and its recipe where it is not the one of that name. */
export interface ChosenRecipe {
  readonly estimator: string;
  readonly recipe: TaggerRecipe | undefined;
}

interface RecipeFlags extends EstimatorFlags, WordFlags {
  readonly metadata?: MetadataFlag | boolean;
}

/**
 * What the flags say of how to classify: a recipe file, or an estimator, perhaps with other words, or with metadata.
 * @throws InputError when the file is no recipe, or the words do not suit the estimator
 */
export async function chosenRecipe(flags: RecipeFlags): Promise<ChosenRecipe> {
  const { metadata } = flags;
  const chosen = await namedRecipe(flags);
  if (metadata !== 'auto' && metadata !== 'always') return chosen;
  const { recipeOf } = await import('../tagger/recipes.js');
  const { estimator, recipe = recipeOf(estimator) } = chosen;
  return { estimator, recipe: { ...recipe, metadata: metadata === 'auto' ? 'auto' : true } };
}

async function namedRecipe(flags: RecipeFlags): Promise<ChosenRecipe> {
  const { estimator, recipe: path } = flags;
  if (path === undefined) return { estimator, recipe: await recipeWithWords(estimator, flags) };
  const { readRecipeFile } = await import('../tagger/recipeFile.js');
  const recipe = readRecipeFile(path);
  return { estimator: recipe.classifier.name, recipe };
}
