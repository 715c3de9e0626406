import type { Int32List } from './int32List';
import type { TermTrie } from './termTrie';

/** Finds the terms of texts, as nodes of a trie. */
export interface Analyzer {
  readonly trie: TermTrie;

  /**
   * Appends the node of every term of the text, repeats and all.
   * @param grow - whether new terms get a node; they are left out otherwise
   */
  analyze(text: string, grow: boolean, nodes: Int32List): void;

  /** The node that the term has, made when it has none. */
  nodeOf(term: string): number;

  /** The term that a node stands for. */
  termOf(node: number): string;
}
