import type { Analyzer } from './analyzer';
import { CharAnalyzer } from './charAnalyzer';
import type { Int32List } from './int32List';
import { stopWordSet } from './stopWordSet';
import type { TermTrie } from './termTrie';
import { textPreprocessor } from './textPreprocessor';
import { textTokenizer } from './textTokenizer';
import type { CountVectorizerOptions } from './vectorizerOptions';
import { WordAnalyzer } from './wordAnalyzer';

/** Preprocessing, tokenizing and n-grams, as the options say. */
export class TextAnalyzer implements Analyzer {
  private readonly preprocess: (text: string) => string;
  private readonly analyzer: Analyzer;

  /** @throws InputError when an option cannot be used */
  constructor(options: CountVectorizerOptions) {
    const { analyzer = 'word', ngramRange: [shortest, longest] = [1, 1] } = options;
    this.preprocess = textPreprocessor(options);
    this.analyzer =
      analyzer === 'word'
        ? new WordAnalyzer(textTokenizer(options), stopWordSet(options.stopWords), shortest, longest)
        : new CharAnalyzer(analyzer === 'charWb', shortest, longest);
  }

  get trie(): TermTrie {
    return this.analyzer.trie;
  }

  analyze(text: string, grow: boolean, nodes: Int32List): void {
    this.analyzer.analyze(this.preprocess(text), grow, nodes);
  }

  nodeOf(term: string): number {
    return this.analyzer.nodeOf(term);
  }

  termOf(node: number): string {
    return this.analyzer.termOf(node);
  }
}
