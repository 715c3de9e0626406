import { naturalTokenizer } from './naturalTokenizer';

/**
 * The words and signs of a text, as NLTK's `word_tokenize` cuts it (`natural`'s Treebank tokenizer); technique
 * ids stay whole.
 *
 * @example
 * tokenize("T1059.001 wasn't blocked.") // ['T1059.001', 'was', "n't", 'blocked', '.']
 */
export function tokenize(text: string): string[] {
  return naturalTokenizer('treebank')(text);
}
