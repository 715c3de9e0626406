import { InputError } from '../errors/inputError';
import { naturalTokenizer } from './naturalTokenizer';
import { pythonPattern } from './pythonPattern';
import { scanWords } from './scanWords';
import { stemTokens } from './stemTokens';
import type { CountVectorizerOptions } from './vectorizerOptions';

/** scikit-learn's default token pattern: words of two characters or more. */
export const DEFAULT_TOKEN_PATTERN = '(?u)\\b\\w\\w+\\b';

/**
 * What cuts a text into tokens: the caller's function, one of `natural`'s, or the token pattern.
 * @throws InputError when the pattern is none, or has more than one capturing group
 */
export function textTokenizer(options: CountVectorizerOptions): (text: string) => readonly string[] {
  const { tokenizer, tokenPattern = DEFAULT_TOKEN_PATTERN } = options;
  if (typeof tokenizer === 'function') return tokenizer;
  if (tokenizer) {
    const tokenize = naturalTokenizer('word');
    return tokenizer === 'natural-stem' ? (text) => stemTokens(tokenize(text)) : tokenize;
  }
  return tokenPattern === DEFAULT_TOKEN_PATTERN ? scanWords : patternTokenizer(tokenPattern);
}

/** Python's `re.findall`: the matches, or what the one group of each matched. */
function patternTokenizer(source: string): (text: string) => string[] {
  const pattern = pythonPattern(source);
  const groups = new RegExp(`${pattern.source}|`, pattern.flags).exec('')!.length - 1;
  if (groups > 1) {
    throw new InputError(
      `token pattern ${JSON.stringify(source)} has ${groups} capturing groups, at most one is allowed: use (?:…)`,
    );
  }
  return (text) => Array.from(text.matchAll(pattern), (match) => match[groups] ?? '');
}
