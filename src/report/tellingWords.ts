import { InputError } from '../errors/inputError';
import { distinguishingWords } from '../plots/distinguishingWords';
import { CountVectorizer } from '../text/countVectorizer';

/** Terms of a group with their weights, the heaviest first. */
export type GroupWords = ReadonlyMap<string, readonly (readonly [term: string, weight: number])[]>;

/** What tells the words of alerts, for any grouping of them. */
export interface TellingWords {
  /** The words that set each group apart from all other alerts; told by the alerts alone, not by a model. */
  of(groups: readonly string[], count: number): GroupWords;
}

/** Counts the words of alerts, but for stop words, once for all groupings; alerts without a word have none. */
export function tellingWords(alerts: readonly string[]): TellingWords {
  const vectorizer = new CountVectorizer({ stopWords: 'english' });
  try {
    const counts = vectorizer.fitTransform(alerts);
    const terms = vectorizer.getFeatureNamesOut();
    return { of: (groups, count) => distinguishingWords(counts, groups, terms, { count }) };
  } catch (error) {
    if (error instanceof InputError) return { of: () => new Map() };
    throw error;
  }
}
