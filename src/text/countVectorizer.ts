import { InputError } from '../errors/inputError';
import type { SparseMatrix } from '../matrix/sparseMatrix';
import { documentRows } from './documentRows';
import { fixedVocabulary } from './fixedVocabulary';
import { checkVectorizerJson, type VectorizerJSON, vectorizerOptionsToJson } from './vectorizerJson';
import type { CountVectorizerOptions } from './vectorizerOptions';
import { VocabularyModel } from './vocabularyModel';

/**
 * Texts as counts of their terms: texts x terms, terms in code-point order. scikit-learn's `CountVectorizer`.
 *
 * @example
 * new CountVectorizer({ stopWords: 'english', ngramRange: [1, 2] }).fitTransform(['encoded command', 'scan'])
 */
export class CountVectorizer {
  readonly options: CountVectorizerOptions;
  private model: VocabularyModel | undefined;

  /** @param options - checked when the vectorizer is fitted */
  constructor(options: CountVectorizerOptions = {}) {
    this.options = options;
  }

  /**
   * Learns the vocabulary.
   * @throws InputError when an option cannot be used, a text is no string, or no term is left
   */
  fit(texts: readonly string[]): this {
    this.model = VocabularyModel.learn(texts, this.options).model;
    return this;
  }

  /** Learns the vocabulary and gives the counts of the same texts; one pass, so faster than both in turn. */
  fitTransform(texts: readonly string[]): SparseMatrix {
    const { model, counted } = VocabularyModel.learn(texts, this.options);
    this.model = model;
    return documentRows(counted.counts, counted.order);
  }

  /**
   * The counts of the known terms; other terms are ignored.
   * @throws InputError when the vectorizer is not fitted and has no `vocabulary` option
   */
  transform(texts: readonly string[]): SparseMatrix {
    return this.fitted().count(texts);
  }

  /** The terms in the order of the columns. */
  getFeatureNamesOut(): string[] {
    return [...this.fitted().terms];
  }

  /** The column of each term. */
  get vocabulary(): ReadonlyMap<string, number> {
    return new Map(this.fitted().terms.map((term, column) => [term, column]));
  }

  /**
   * The fitted vectorizer as JSON data.
   * @throws InputError when `preprocessor` or `tokenizer` is a function
   */
  toJSON(): VectorizerJSON {
    const { terms } = this.fitted();
    return { type: 'CountVectorizer', options: vectorizerOptionsToJson(this.options), terms };
  }

  /**
   * The vectorizer that {@link toJSON} gave.
   * @throws InputError when the data are something else
   */
  static fromJSON(json: VectorizerJSON): CountVectorizer {
    const vectorizer = new CountVectorizer(checkVectorizerJson(json, 'CountVectorizer'));
    vectorizer.model = VocabularyModel.of(json.terms, vectorizer.options);
    return vectorizer;
  }

  private fitted(): VocabularyModel {
    if (!this.model && this.options.vocabulary) {
      this.model = VocabularyModel.of(fixedVocabulary(this.options.vocabulary), this.options);
    }
    if (!this.model) throw new InputError('this CountVectorizer is not fitted yet: call fit first');
    return this.model;
  }
}
