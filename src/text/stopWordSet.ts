import { ENGLISH_STOP_WORDS } from './englishStopWords';
import type { CountVectorizerOptions } from './vectorizerOptions';

/** The stop words that the option means. */
export function stopWordSet(stopWords: CountVectorizerOptions['stopWords']): ReadonlySet<string> {
  return stopWords === 'english' ? ENGLISH_STOP_WORDS : new Set(stopWords);
}
