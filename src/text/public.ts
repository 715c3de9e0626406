// What of this folder the package shows.

export { compareTerms } from './compareTerms';
export { CountVectorizer } from './countVectorizer';
export { ENGLISH_STOP_WORDS } from './englishStopWords';
export { type NaturalTokenizerKind, naturalTokenizer } from './naturalTokenizer';
export { removeStopWords } from './removeStopWords';
export { stemTokens } from './stemTokens';
export { type TermWeight, termWeights } from './termWeights';
export { TfidfVectorizer } from './tfidfVectorizer';
export { tokenize } from './tokenize';
export type { VectorizerJSON } from './vectorizerJson';
export type {
  CountVectorizerOptions,
  Fraction,
  NamedTokenizer,
  TfidfVectorizerOptions,
  Tokenizer,
} from './vectorizerOptions';
