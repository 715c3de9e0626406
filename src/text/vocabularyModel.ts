import { InputError } from '../errors/inputError';
import type { SparseMatrix } from '../matrix/sparseMatrix';
import { countRows } from './countRows';
import { countTerms } from './countTerms';
import { fixedVocabulary } from './fixedVocabulary';
import { keptTerms } from './keptTerms';
import { sortTerms } from './sortTerms';
import { TermColumns } from './termColumns';
import { TextAnalyzer } from './textAnalyzer';
import { type CountVectorizerOptions, checkVectorizerOptions } from './vectorizerOptions';

/** Counts of terms in documents, terms x documents, and which of the terms have which column. */
export interface TermCounts {
  /** In training in the order in which the terms were first seen, pruned ones included. */
  readonly counts: SparseMatrix;
  /** The row of `counts` that column `j` of the output has. */
  readonly order: Int32Array;
}

/** A vocabulary, and the analyzer that finds its terms: what both vectorizers stand on. */
export class VocabularyModel {
  private constructor(
    /** The terms in the order of their columns. */
    readonly terms: readonly string[],
    private readonly columns: TermColumns,
    private readonly binary: boolean,
  ) {}

  /** A model of given terms. */
  static of(terms: readonly string[], options: CountVectorizerOptions): VocabularyModel {
    checkVectorizerOptions(options);
    const columns = TermColumns.of(new TextAnalyzer(options), terms);
    return new VocabularyModel(terms, columns, options.binary ?? false);
  }

  /**
   * Learns the vocabulary of the texts, or takes the one that the options name.
   * @throws InputError when no term is left
   */
  static learn(
    texts: readonly string[],
    options: CountVectorizerOptions,
  ): { readonly model: VocabularyModel; readonly counted: TermCounts } {
    if (options.vocabulary) {
      const fixed = VocabularyModel.of(fixedVocabulary(options.vocabulary), options);
      const order = Int32Array.from(fixed.terms.keys());
      return { model: fixed, counted: { counts: fixed.count(texts).transpose(), order } };
    }
    checkVectorizerOptions(options);
    const columns = new TermColumns(new TextAnalyzer(options));
    const counts = countTerms(texts, columns).transpose();
    if (columns.length === 0) {
      throw new InputError(
        `no term in ${texts.length} texts: they are empty, or hold stop words and one-letter words only`,
      );
    }
    const binary = options.binary ?? false;
    if (binary) counts.data.fill(1);
    const sort = (terms: Int32Array) => sortTerms(columns.terms(terms)).map((place) => terms[place]);
    const order = keptTerms(counts, sort, options);
    const kept = columns.terms(order);
    return { model: new VocabularyModel(kept, columns.select(order), binary), counted: { counts, order } };
  }

  /** Counts the known terms of texts: texts x terms. */
  count(texts: readonly string[]): SparseMatrix {
    const counts = countRows(texts, this.columns);
    if (this.binary) counts.data.fill(1);
    return counts;
  }
}
