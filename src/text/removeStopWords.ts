import { ENGLISH_STOP_WORDS } from './englishStopWords';
import { naturalStopWords } from './naturalModules';

/**
 * The tokens that are no stop words, compared in lower case.
 * @param stopWords - `natural`'s list (about NLTK's; the default), scikit-learn's 318 `english` ones, or a list
 */
export function removeStopWords(
  tokens: readonly string[],
  stopWords: 'natural' | 'english' | readonly string[] = 'natural',
): string[] {
  const removed =
    stopWords === 'natural'
      ? naturalStopWords()
      : stopWords === 'english'
        ? ENGLISH_STOP_WORDS
        : new Set(stopWords);
  return tokens.filter((token) => !removed.has(token.toLowerCase()));
}
