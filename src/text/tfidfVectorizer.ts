import { InputError } from '../errors/inputError';
import { decodeArray, type EncodedArray, encodeArray } from '../matrix/encodedArray';
import type { SparseMatrix } from '../matrix/sparseMatrix';
import { documentRows } from './documentRows';
import { inverseDocumentFrequency } from './inverseDocumentFrequency';
import { checkVectorizerJson, type VectorizerJSON, vectorizerOptionsToJson } from './vectorizerJson';
import type { TfidfVectorizerOptions } from './vectorizerOptions';
import { type TermCounts, VocabularyModel } from './vocabularyModel';
import { weighRows } from './weighRows';
import { weighTerms } from './weighTerms';

interface Fitted {
  readonly model: VocabularyModel;
  readonly idf: Float64Array | null;
}

/**
 * Texts as TF-IDF weights of their terms: texts x terms, terms in code-point order. scikit-learn's
 * `TfidfVectorizer`: a count times 1 + ln((n + 1) / (df + 1)), rows of length 1.
 *
 * @example
 * const vectorizer = new TfidfVectorizer({ stopWords: 'english' });
 * const train = vectorizer.fitTransform(trainingTexts);
 * const test = vectorizer.transform(testTexts);
 */
export class TfidfVectorizer {
  readonly options: TfidfVectorizerOptions;
  private state: Fitted | undefined;

  /** @param options - checked when the vectorizer is fitted */
  constructor(options: TfidfVectorizerOptions = {}) {
    this.options = options;
  }

  /**
   * Learns the vocabulary and the document frequencies.
   * @throws InputError when an option cannot be used, a text is no string, or no term is left
   */
  fit(texts: readonly string[]): this {
    this.learn(texts);
    return this;
  }

  /** Learns from the texts and gives their weights; one pass, so faster than both in turn. */
  fitTransform(texts: readonly string[]): SparseMatrix {
    const counted = this.learn(texts);
    weighTerms(counted, this.fitted().idf, this.options);
    return documentRows(counted.counts, counted.order);
  }

  /**
   * The weights of the known terms; other terms are ignored, a text with none of them is a row of zeros.
   * @throws InputError when the vectorizer is not fitted yet
   */
  transform(texts: readonly string[]): SparseMatrix {
    const { model, idf } = this.fitted();
    const rows = model.count(texts);
    weighRows(rows, idf, this.options);
    return rows;
  }

  /** The terms in the order of the columns. */
  getFeatureNamesOut(): string[] {
    return [...this.fitted().model.terms];
  }

  /** The column of each term. */
  get vocabulary(): ReadonlyMap<string, number> {
    return new Map(this.fitted().model.terms.map((term, column) => [term, column]));
  }

  /** The inverse document frequency of each column; null with `useIdf: false`. */
  get idf(): Float64Array | null {
    return this.fitted().idf?.slice() ?? null;
  }

  /**
   * The fitted vectorizer as JSON data.
   * @throws InputError when `preprocessor` or `tokenizer` is a function
   */
  toJSON(): VectorizerJSON {
    const { model, idf } = this.fitted();
    return {
      type: 'TfidfVectorizer',
      options: vectorizerOptionsToJson(this.options),
      terms: model.terms,
      idf: idf && encodeArray(idf),
    };
  }

  /**
   * The vectorizer that {@link toJSON} gave.
   * @throws InputError when the data are something else
   */
  static fromJSON(json: VectorizerJSON): TfidfVectorizer {
    const options = checkVectorizerJson(json, 'TfidfVectorizer');
    const useIdf = options.useIdf ?? true;
    const idf = useIdf ? decodeArray(json['idf'] as EncodedArray, 'float64') : null;
    if (idf && idf.length !== json.terms.length) {
      throw new InputError(
        `the TfidfVectorizer has ${json.terms.length} terms and ${idf.length} IDF weights`,
      );
    }
    const vectorizer = new TfidfVectorizer(options);
    vectorizer.state = { model: VocabularyModel.of(json.terms, options), idf };
    return vectorizer;
  }

  private learn(texts: readonly string[]): TermCounts {
    const { useIdf = true, smoothIdf = true } = this.options;
    const { model, counted } = VocabularyModel.learn(texts, this.options);
    this.state = { model, idf: useIdf ? inverseDocumentFrequency(counted, smoothIdf) : null };
    return counted;
  }

  private fitted(): Fitted {
    if (!this.state) throw new InputError('this TfidfVectorizer is not fitted yet: call fit first');
    return this.state;
  }
}
