// What of this folder the package shows.

export { compareTerms } from './compareTerms';
export { CountVectorizer } from './countVectorizer';
export { ENGLISH_STOP_WORDS } from './englishStopWords';
export {
  FeatureUnion,
  type FeatureUnionJSON,
  type FeatureUnionOptions,
  type NamedVectorizer,
  type VectorizerPart,
} from './featureUnion';
export { type NaturalTokenizerKind, naturalTokenizer } from './naturalTokenizer';
export { removeStopWords } from './removeStopWords';
export { stemTokens } from './stemTokens';
export { type TermWeight, termWeights } from './termWeights';
export {
  type TextVectorizer,
  type TextVectorizerJSON,
  vectorizerFromJSON,
  vectorizerParts,
} from './textVectorizer';
export { TfidfVectorizer } from './tfidfVectorizer';
export { tokenize } from './tokenize';
export {
  buildVectorizer,
  type UnionChoice,
  type UnionPart,
  type VectorizerChoice,
} from './vectorizerChoice';
export type { VectorizerJSON } from './vectorizerJson';
export type {
  CountVectorizerOptions,
  Fraction,
  NamedPreprocessor,
  NamedTokenizer,
  Preprocessor,
  TfidfVectorizerOptions,
  Tokenizer,
} from './vectorizerOptions';
