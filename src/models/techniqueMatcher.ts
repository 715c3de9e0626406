import { InputError } from '../errors/inputError';
import { TfidfVectorizer } from '../text/tfidfVectorizer';
import type { TfidfVectorizerOptions } from '../text/vectorizerOptions';
import { buildCosineIndex, type CosineIndex, unitRows } from './cosineIndex';
import { nearestRows } from './nearestRows';

/** What a text is compared with. */
export interface TechniqueText {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** A technique, and how much a text is like its description, from 0 to 1. */
export interface TechniqueMatch {
  readonly id: string;
  readonly name: string;
  readonly similarity: number;
}

/**
 * Matches texts with the descriptions of techniques by the cosine of their TF-IDF rows: the original study's
 * cells "Try analyze an alert". The vocabulary is that of the descriptions.
 *
 * @example
 * const matcher = new TechniqueMatcher().fit(attack.techniques({ parentsOnly: true }));
 * matcher.match(['Registry queried for installed software'], 3)[0][0].id
 */
export class TechniqueMatcher {
  private readonly vectorizer: TfidfVectorizer;
  private techniques: readonly TechniqueText[] = [];
  private index: CosineIndex | undefined;

  /** @param options - of the `TfidfVectorizer`; English stop words are left out unless these say otherwise */
  constructor(options: TfidfVectorizerOptions = {}) {
    this.vectorizer = new TfidfVectorizer({ stopWords: 'english', ...options });
  }

  /**
   * Learns the descriptions.
   * @throws InputError when there are none, or they have no term
   */
  fit(techniques: readonly TechniqueText[]): this {
    if (techniques.length === 0) throw new InputError('no techniques to match with: load ATT&CK first');
    const rows = this.vectorizer.fitTransform(techniques.map(({ description }) => description));
    this.index = buildCosineIndex(unitRows(rows));
    this.techniques = techniques.map(({ id, name, description }) => ({ id, name, description }));
    return this;
  }

  /**
   * The techniques most like each text, most similar first; among equals the one given first first.
   * Techniques that share no word with the text are left out, so there may be fewer than `count`, or none.
   * @param count - how many at most, 1 when left out
   * @throws InputError when the matcher is not fitted yet, or `count` is no whole number of 1 or more
   */
  match(texts: readonly string[], count = 1): TechniqueMatch[][] {
    if (!this.index) throw new InputError('this TechniqueMatcher is not fitted yet: call fit first');
    if (!(Number.isInteger(count) && count >= 1)) {
      throw new InputError(`count is ${count}, it must be a whole number of 1 or more`);
    }
    const k = Math.min(count, this.techniques.length);
    const queries = unitRows(this.vectorizer.transform(texts));
    const { indices, similarities } = nearestRows(this.index, queries, k);
    return texts.map((_, i) => {
      const matches: TechniqueMatch[] = [];
      for (let at = i * k; at < (i + 1) * k && similarities.data[at] > 0; at++) {
        const { id, name } = this.techniques[indices[at]];
        matches.push({ id, name, similarity: similarities.data[at] });
      }
      return matches;
    });
  }
}
