import { type Command, Option } from 'commander';
import type { TaggerRecipe } from '../tagger/taggerRecipe';
import type { UnionPart } from '../text/vectorizerChoice';
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
 * An estimator's recipe with other words, characters left as they are; undefined when none are asked for.
 * @throws InputError when the estimator is unknown
 */
export async function recipeWithWords(
  estimator: string,
  flags: WordFlags,
): Promise<TaggerRecipe | undefined> {
  const words = saidWords(flags);
  if (Object.keys(words).length === 0) return undefined;
  const { recipeOf } = await import('../tagger/recipes.js');
  const recipe = recipeOf(estimator);
  const { vectorizer } = recipe;
  if (!('union' in vectorizer)) return { ...recipe, vectorizer: { ...vectorizer, ...words } };
  const ofWords = ({ analyzer = 'word' }: UnionPart): boolean => analyzer === 'word';
  const union = vectorizer.union.map((part) => (ofWords(part) ? { ...part, ...words } : part));
  return { ...recipe, vectorizer: { union } };
}

/** What the flags say, for a result: nothing when they say nothing. */
export function saidWords({ preprocessor, tokenizer }: WordFlags): WordFlags {
  return {
    ...(preprocessor !== undefined && { preprocessor }),
    ...(tokenizer !== undefined && { tokenizer }),
  };
}
