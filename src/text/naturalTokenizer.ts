import { InputError } from '../errors/inputError';
import { naturalTokenizers } from './naturalModules';

/**
 * `natural`'s tokenizers: `word` cuts at all but ASCII and Cyrillic letters, digits and underscores,
 * `wordPunct` keeps punctuation as tokens, `treebank` is NLTK's `word_tokenize` without its sentences: "n't"
 * is cut off, `cmd.exe` stays.
 */
export type NaturalTokenizerKind = 'word' | 'wordPunct' | 'treebank';

const classes = {
  word: 'WordTokenizer',
  wordPunct: 'WordPunctTokenizer',
  treebank: 'TreebankWordTokenizer',
} as const;

// Some of natural's patterns take time that grows with the square of the text.
const LONGEST_PIECE = 4000;
const techniqueId = /(?<![\w.])(T\d{4}(?:\.\d{3})?)(?!\w|\.\d)/i;

/**
 * A function that cuts texts with one of `natural`'s tokenizers, and keeps technique ids (`T1059.001`) whole.
 * Long texts are cut at white space into pieces of 4,000 characters first, which bounds the time.
 * @param kind - default `word`
 * @throws InputError on another kind
 */
export function naturalTokenizer(kind: NaturalTokenizerKind = 'word'): (text: string) => string[] {
  if (!Object.hasOwn(classes, kind)) {
    throw new InputError(`tokenizer ${JSON.stringify(kind)}: use one of ${Object.keys(classes).join(', ')}`);
  }
  const tokenizer = new (naturalTokenizers()[classes[kind]])();
  return (text) => {
    const tokens: string[] = [];
    for (const piece of pieces(text)) {
      for (const [place, part] of piece.split(techniqueId).entries()) {
        // Split by a pattern with a group, so every second part is an id.
        if (place % 2 === 1) tokens.push(part);
        else for (const token of tokenizer.tokenize(part) ?? []) if (/\S/.test(token)) tokens.push(token);
      }
    }
    return tokens;
  };
}

function* pieces(text: string): Generator<string> {
  let start = 0;
  while (text.length - start > LONGEST_PIECE) {
    let end = start + LONGEST_PIECE;
    while (end > start && !/\s/.test(text[end])) end--;
    if (end === start) end = start + LONGEST_PIECE;
    yield text.slice(start, end);
    start = end;
  }
  yield text.slice(start);
}
