import type { Analyzer } from './analyzer';
import { Int32List } from './int32List';
import { TermTrie } from './termTrie';

/**
 * N-grams of words: the tokens of a text that are no stop words, joined by blanks, `shortest` to `longest` at
 * a time.
 *
 * A token with blanks in it (own tokenizers give such) is several symbols of the trie, so that it is one term
 * with the n-gram that reads the same, as in scikit-learn.
 */
export class WordAnalyzer implements Analyzer {
  readonly trie: TermTrie = new TermTrie();
  private readonly symbols = new Map<string, number>();
  private readonly words: string[] = [];
  // The symbols of one text's tokens, and where each token starts in them.
  private readonly sequence = new Int32List();
  private readonly starts = new Int32List();

  constructor(
    private readonly tokenize: (text: string) => readonly string[],
    private readonly stopWords: ReadonlySet<string>,
    private readonly shortest: number,
    private readonly longest: number,
  ) {}

  analyze(text: string, grow: boolean, nodes: Int32List): void {
    this.sequence.length = 0;
    this.starts.length = 0;
    for (const token of this.tokenize(text)) {
      if (this.stopWords.has(token)) continue;
      this.starts.push(this.sequence.length);
      if (token.includes(' '))
        for (const word of token.split(' ')) this.sequence.push(this.symbolOf(word, grow));
      else this.sequence.push(this.symbolOf(token, grow));
    }
    const tokens = this.starts.length;
    this.starts.push(this.sequence.length);
    for (let first = 0; first < tokens; first++) this.walk(first, tokens, grow, nodes);
  }

  /** Appends the n-grams that start with token `first`. */
  private walk(first: number, tokens: number, grow: boolean, nodes: Int32List): void {
    const { trie, longest, shortest } = this;
    const sequence = this.sequence.values;
    const starts = this.starts.values;
    const last = Math.min(tokens, first + longest);
    let node = TermTrie.root;
    for (let token = first; token < last; token++) {
      for (let k = starts[token]; k < starts[token + 1]; k++) {
        if (sequence[k] < 0) return;
        node = grow ? trie.childOrNew(node, sequence[k]) : trie.child(node, sequence[k]);
        if (node < 0) return;
      }
      if (token - first + 1 >= shortest) nodes.push(node);
    }
  }

  nodeOf(term: string): number {
    let node = TermTrie.root;
    for (const word of term.split(' ')) node = this.trie.childOrNew(node, this.symbolOf(word, true));
    return node;
  }

  termOf(node: number): string {
    const path = this.trie.path(node);
    return path.length === 1 ? this.words[path[0]] : path.map((symbol) => this.words[symbol]).join(' ');
  }

  private symbolOf(word: string, grow: boolean): number {
    const symbol = this.symbols.get(word);
    if (symbol !== undefined) return symbol;
    if (!grow) return -1;
    this.symbols.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}
