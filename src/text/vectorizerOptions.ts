import { InputError } from '../errors/inputError';
import type { AccentForm } from './stripAccents';

/** A part of the documents, from 0 to 1, where a plain number would be a count. */
export interface Fraction {
  readonly fraction: number;
}

/** A function that cuts a text into tokens, or the name of one that `natural` supplies. */
export type Tokenizer = NamedTokenizer | ((text: string) => readonly string[]);

/** `natural`'s words, or their Porter stems; technique ids such as `T1059.001` stay whole. */
export type NamedTokenizer = 'natural-word' | 'natural-stem';

/** A function that prepares a text before it is cut, or the name of one that `natural` supplies. */
export type Preprocessor = NamedPreprocessor | ((text: string) => string);

/** `natural`'s words in lower case without its stop words, as Porter stems: what the study does with NLTK. */
export type NamedPreprocessor = 'natural';

/** Options of `CountVectorizer`, with scikit-learn's meaning and defaults. */
export interface CountVectorizerOptions {
  /** Words left out (analyzer `word` only): the 318 English ones, one's own, or none. Default none. */
  readonly stopWords?: 'english' | readonly string[] | null;
  /** Whether texts are lowercased first. Default true. */
  readonly lowercase?: boolean;
  /** Whether accents are removed after lowercasing. Default null: they stay. */
  readonly stripAccents?: AccentForm | null;
  /** Replaces lowercasing and the removal of accents. */
  readonly preprocessor?: Preprocessor;
  /**
   * Features are n-grams of words, of characters, or of characters within words padded by a blank. Default
   * `word`.
   */
  readonly analyzer?: 'word' | 'char' | 'charWb';
  /** Replaces the token pattern (analyzer `word` only). */
  readonly tokenizer?: Tokenizer;
  /** What a token is, as a pattern of Python's `re` (analyzer `word` only). Default `(?u)\b\w\w+\b`. */
  readonly tokenPattern?: string;
  /** Shortest and longest n-gram. Default `[1, 1]`. */
  readonly ngramRange?: readonly [shortest: number, longest: number];
  /**
   * Terms in fewer documents are dropped. 1 and above is a number of documents; below 1, or `{ fraction }`,
   * is a part of them. Default 1.
   */
  readonly minDf?: number | Fraction;
  /** Terms in more documents are dropped; numbers as in `minDf`. Default `{ fraction: 1 }`: all documents. */
  readonly maxDf?: number | Fraction;
  /** Only so many terms are kept, the most frequent; among equals the first in code-point order. */
  readonly maxFeatures?: number | null;
  /** Whether every count above 0 becomes 1. Default false. */
  readonly binary?: boolean;
  /** The terms, in the order of the columns, or with their columns; nothing is learned then. */
  readonly vocabulary?: readonly string[] | ReadonlySet<string> | ReadonlyMap<string, number> | null;
}

/** Options of `TfidfVectorizer`, with scikit-learn's meaning and defaults. */
export interface TfidfVectorizerOptions extends CountVectorizerOptions {
  /** Each row's length becomes 1 in this norm. Default `l2`. */
  readonly norm?: 'l1' | 'l2' | null;
  /** Whether counts are weighted by inverse document frequency. Default true. */
  readonly useIdf?: boolean;
  /** Whether document frequencies count one document more, with every term in it. Default true. */
  readonly smoothIdf?: boolean;
  /** Whether a count becomes 1 + ln(count). Default false. */
  readonly sublinearTf?: boolean;
}

/** Refuses options that mean nothing, from callers that the type checker does not see as well. */
export function checkVectorizerOptions(options: TfidfVectorizerOptions): void {
  oneOf('analyzer', options.analyzer, ['word', 'char', 'charWb', undefined]);
  oneOf('stripAccents', options.stripAccents, ['ascii', 'unicode', null, undefined]);
  oneOf('norm', options.norm, ['l1', 'l2', null, undefined]);
  if (typeof options.preprocessor !== 'function') {
    oneOf('preprocessor', options.preprocessor, ['natural', undefined]);
  }
  if (typeof options.tokenizer !== 'function') {
    oneOf('tokenizer', options.tokenizer, ['natural-word', 'natural-stem', undefined]);
  }
  if (!Array.isArray(options.stopWords)) {
    oneOf('stopWords', options.stopWords, ['english', null, undefined]);
  } else if (!options.stopWords.every((word) => typeof word === 'string')) {
    throw new InputError('stopWords has words that are no texts: give a list of texts');
  }
  const { maxFeatures } = options;
  if (maxFeatures != null && !(Number.isInteger(maxFeatures) && maxFeatures >= 1)) {
    throw new InputError(`maxFeatures is ${maxFeatures}, it must be a whole number of 1 or more, or null`);
  }
  const [shortest, longest] = options.ngramRange ?? [1, 1];
  if (!(Number.isInteger(shortest) && Number.isInteger(longest) && 1 <= shortest && shortest <= longest)) {
    throw new InputError(
      `ngramRange is [${options.ngramRange}], it must be two whole numbers, 1 or more, the smaller first`,
    );
  }
}

function oneOf(name: string, value: unknown, allowed: readonly unknown[]): void {
  if (allowed.includes(value)) return;
  const names = allowed.filter((choice) => choice !== undefined).map((choice) => JSON.stringify(choice));
  throw new InputError(`${name} is ${JSON.stringify(value)}, it must be one of ${names.join(', ')}`);
}
