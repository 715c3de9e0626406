import type { Analyzer } from './analyzer';
import { Int32List } from './int32List';
import { scanWordBounds, scanWords } from './scanWords';
import { TermTrie } from './termTrie';
import { WordTable } from './wordTable';

/**
 * N-grams of words: the tokens of a text that are no stop words, joined by blanks, `shortest` to `longest` at
 * a time.
 *
 * A token with blanks in it (own tokenizers give such) is several symbols of the trie, so that it is one term
 * with the n-gram that reads the same, as in scikit-learn.
 */
export class WordAnalyzer implements Analyzer {
  readonly trie: TermTrie = new TermTrie();
  // Stop words have the first numbers.
  private readonly symbols = new WordTable();
  private readonly stopWordCount: number;
  private readonly bounds = new Int32List();
  // The symbols of one text's tokens, and where each token starts in them.
  private readonly sequence = new Int32List();
  private readonly starts = new Int32List();

  constructor(
    private readonly tokenize: (text: string) => readonly string[],
    private readonly stopWords: ReadonlySet<string>,
    private readonly shortest: number,
    private readonly longest: number,
  ) {
    for (const word of stopWords) this.symbols.findOrAdd(word, 0, word.length);
    this.stopWordCount = this.symbols.length;
  }

  analyze(text: string, grow: boolean, nodes: Int32List): void {
    this.sequence.length = 0;
    this.starts.length = 0;
    if (this.tokenize === scanWords) this.readWords(text, grow);
    else this.readTokens(text, grow);
    const tokens = this.starts.length;
    this.starts.push(this.sequence.length);
    for (let first = 0; first < tokens; first++) this.walk(first, tokens, grow, nodes);
  }

  /** The tokens of the default pattern, without making strings of them. */
  private readWords(text: string, grow: boolean): void {
    const { bounds } = this;
    scanWordBounds(text, bounds);
    for (let k = 0; k < bounds.length; k += 2)
      this.readWord(text, bounds.values[k], bounds.values[k + 1], grow);
  }

  private readTokens(text: string, grow: boolean): void {
    for (const token of this.tokenize(text)) {
      if (!token.includes(' ')) {
        this.readWord(token, 0, token.length, grow);
      } else if (!this.stopWords.has(token)) {
        this.starts.push(this.sequence.length);
        for (const word of token.split(' ')) this.sequence.push(this.symbolOf(word, 0, word.length, grow));
      }
    }
  }

  private readWord(text: string, start: number, end: number, grow: boolean): void {
    const symbol = this.symbolOf(text, start, end, grow);
    if (symbol >= 0 && symbol < this.stopWordCount) return;
    this.starts.push(this.sequence.length);
    this.sequence.push(symbol);
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
    for (const word of term.split(' ')) {
      node = this.trie.childOrNew(node, this.symbols.findOrAdd(word, 0, word.length));
    }
    return node;
  }

  termOf(node: number): string {
    const [first, ...others] = this.trie.path(node);
    let term = this.symbols.word(first);
    for (const symbol of others) term += ` ${this.symbols.word(symbol)}`;
    return term;
  }

  private symbolOf(text: string, start: number, end: number, grow: boolean): number {
    return grow ? this.symbols.findOrAdd(text, start, end) : this.symbols.find(text, start, end);
  }
}
