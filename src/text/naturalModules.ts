// The root of `natural` loads database clients, so only these files of it are used, and only when called.

type Tokenizers = typeof import('natural/lib/natural/tokenizers');
type Stemmers = typeof import('natural/lib/natural/stemmers');

/** `natural`'s tokenizers. */
export function naturalTokenizers(): Pick<
  Tokenizers,
  'WordTokenizer' | 'WordPunctTokenizer' | 'TreebankWordTokenizer'
> {
  return require('natural/lib/natural/tokenizers') as Tokenizers;
}

/** `natural`'s Porter stemmer. */
export function naturalPorterStemmer(): { stem(token: string): string } {
  return (require('natural/lib/natural/stemmers') as Stemmers).PorterStemmer;
}

/** `natural`'s English stop words, as a copy: its own list can be changed by anyone. */
export function naturalStopWords(): Set<string> {
  const { words } = require('natural/lib/natural/util/stopwords') as { words: readonly string[] };
  return new Set(words);
}
