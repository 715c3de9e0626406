import type { Analyzer } from './analyzer';
import { Int32List } from './int32List';
import { SPACE } from './pythonClasses';
import { TermTrie } from './termTrie';

const spaces = new RegExp(`[${SPACE}]{2,}`, 'g');
const space = new RegExp(`[${SPACE}]+`);

// Longer ones hardly come twice.
const LONGEST_KEPT = 32;
// So many words of texts that are not learned from are kept at most: texts of any number must not fill the memory.
const MOST_KEPT = 1 << 15;

/**
 * N-grams of characters (code points, as in Python). Runs of white space count as one blank. With
 * `withinWords`, each word is padded by a blank on both sides, no n-gram crosses from one to the next, and a
 * word shorter than `shortest` counts once, whole.
 */
export class CharAnalyzer implements Analyzer {
  readonly trie: TermTrie = new TermTrie();
  private readonly characters = new Int32List();
  // The nodes of the words seen in training: the same words come again and again.
  private readonly wordNodes = new Map<string, Int32Array>();
  // The known nodes of words that came later; they hold until there are more nodes.
  private readonly laterNodes = new Map<string, Int32Array>();

  constructor(
    private readonly withinWords: boolean,
    private readonly shortest: number,
    private readonly longest: number,
  ) {}

  analyze(text: string, grow: boolean, nodes: Int32List): void {
    const spaced = text.replace(spaces, ' ');
    if (this.withinWords) {
      for (const word of spaced.split(space)) if (word !== '') this.analyzeWord(word, grow, nodes);
    } else {
      this.read(spaced);
      this.walkAll(grow, nodes);
    }
  }

  private analyzeWord(word: string, grow: boolean, nodes: Int32List): void {
    const known = this.wordNodes.get(word) ?? (grow ? undefined : this.laterNodes.get(word));
    if (known) {
      for (const node of known) nodes.push(node);
      return;
    }
    const start = nodes.length;
    this.read(` ${word} `);
    const { length } = this.characters;
    if (length <= this.shortest) this.walk(0, length, length, grow, nodes);
    else this.walkAll(grow, nodes);
    if (grow) this.laterNodes.clear();
    if (word.length > LONGEST_KEPT) return;
    if (grow) this.wordNodes.set(word, nodes.values.slice(start, nodes.length));
    else if (this.laterNodes.size < MOST_KEPT) {
      this.laterNodes.set(word, nodes.values.slice(start, nodes.length));
    }
  }

  private read(text: string): void {
    this.characters.length = 0;
    for (let i = 0; i < text.length; i++) {
      const codePoint = text.codePointAt(i)!;
      if (codePoint > 0xffff) i++;
      this.characters.push(codePoint);
    }
  }

  private walkAll(grow: boolean, nodes: Int32List): void {
    const { length } = this.characters;
    for (let first = 0; first < length; first++) {
      this.walk(first, this.shortest, Math.min(this.longest, length - first), grow, nodes);
    }
  }

  /** Appends the n-grams that start at character `first`. */
  private walk(first: number, shortest: number, longest: number, grow: boolean, nodes: Int32List): void {
    const { trie } = this;
    const characters = this.characters.values;
    if (longest < shortest) return;
    let node = TermTrie.root;
    for (let n = 1; n <= longest; n++) {
      const character = characters[first + n - 1];
      node = grow ? trie.childOrNew(node, character) : trie.child(node, character);
      if (node < 0) return;
      if (n >= shortest) nodes.push(node);
    }
  }

  nodeOf(term: string): number {
    this.laterNodes.clear();
    let node = TermTrie.root;
    for (const character of term) node = this.trie.childOrNew(node, character.codePointAt(0)!);
    return node;
  }

  termOf(node: number): string {
    let term = '';
    for (const codePoint of this.trie.path(node)) term += String.fromCodePoint(codePoint);
    return term;
  }
}
