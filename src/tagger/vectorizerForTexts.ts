import type { VectorizerChoice } from '../text/vectorizerChoice';
import type { TaggerRecipe } from './taggerRecipe';

/** Of fewer texts, a tenth is too few for a limit of two texts to leave anything below. */
const FEW = 50;

/**
 * A recipe's vectorizer for so many texts. Where the recipe counts on ATT&CK's texts, and with them there are few all
 * the same, it takes every term: the limits on how many texts have a term would leave none.
 */
export function vectorizerForTexts({ vectorizer, knowledge }: TaggerRecipe, texts: number): VectorizerChoice {
  if (!knowledge || texts >= FEW) return vectorizer;
  return 'union' in vectorizer ? { union: vectorizer.union.map(withoutLimits) } : withoutLimits(vectorizer);
}

function withoutLimits<T extends object>(options: T): T {
  return { ...options, minDf: 1, maxDf: { fraction: 1 } };
}
