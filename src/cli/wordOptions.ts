import { type Command, Option } from 'commander';
import type { TaggerRecipe } from '../tagger/taggerRecipe';
import type { NamedPreprocessor, NamedTokenizer } from '../text/vectorizerOptions';

/** Flags of the commands whose vectorizer may have the words of the package `natural`. */
export interface WordFlags {
  readonly preprocessor?: NamedPreprocessor;
  readonly tokenizer?: NamedTokenizer;
}

/** Adds the flags that say how alerts become words. */
export function addWordOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--preprocessor <name>',
        "prepare alerts as the study does with NLTK: the package natural's words, without its stop words, as stems",
      ).choices(['natural']),
    )
    .addOption(
      new Option(
        '--tokenizer <name>',
        "cut alerts by the package natural, into words or their stems; scikit-learn's token pattern when left out",
      ).choices(['natural-word', 'natural-stem']),
    );
}

/**
 * An estimator's recipe with other words; undefined when none are asked for.
 * @throws InputError when the estimator is unknown, or has several vectorizers
 */
export async function recipeWithWords(
  estimator: string,
  flags: WordFlags,
): Promise<TaggerRecipe | undefined> {
  if (Object.keys(saidWords(flags)).length === 0) return undefined;
  const { InputError } = await import('../errors/inputError.js');
  const { recipeOf } = await import('../tagger/recipes.js');
  const recipe = recipeOf(estimator);
  if ('union' in recipe.vectorizer) {
    throw new InputError(
      `${estimator} weighs words and characters side by side, its own way: leave --preprocessor and --tokenizer out`,
    );
  }
  return {
    ...recipe,
    vectorizer: { ...recipe.vectorizer, ...saidWords(flags) },
  };
}

/** What the flags say, for a result: nothing when they say nothing. */
export function saidWords({ preprocessor, tokenizer }: WordFlags): WordFlags {
  return {
    ...(preprocessor !== undefined && { preprocessor }),
    ...(tokenizer !== undefined && { tokenizer }),
  };
}
