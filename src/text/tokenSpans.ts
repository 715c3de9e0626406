import { Int32List } from './int32List';
import { naturalTokenizer } from './naturalTokenizer';
import { pythonPattern } from './pythonPattern';
import { scanWordBounds } from './scanWords';
import { stemTokens } from './stemTokens';
import { DEFAULT_TOKEN_PATTERN } from './textTokenizer';
import type { CountVectorizerOptions } from './vectorizerOptions';

/** A token, and where it is in the text; `start` equals `end` where that cannot be told. */
export interface TokenSpan {
  readonly token: string;
  readonly start: number;
  readonly end: number;
}

/** The tokens that a vectorizer cuts a preprocessed text into, with their places. */
export function tokenSpans(text: string, options: CountVectorizerOptions): TokenSpan[] {
  const { tokenizer, tokenPattern = DEFAULT_TOKEN_PATTERN } = options;
  if (typeof tokenizer === 'function') return locate(text, tokenizer(text));
  if (tokenizer) {
    const spans = locate(text, naturalTokenizer('word')(text));
    if (tokenizer !== 'natural-stem') return spans;
    const stems = stemTokens(spans.map(({ token }) => token));
    return spans.map((span, k) => ({ ...span, token: stems[k] }));
  }
  return tokenPattern === DEFAULT_TOKEN_PATTERN ? wordSpans(text) : patternSpans(text, tokenPattern);
}

function wordSpans(text: string): TokenSpan[] {
  const bounds = new Int32List(64);
  scanWordBounds(text, bounds);
  return Array.from({ length: bounds.length / 2 }, (_, word) => {
    const [start, end] = [bounds.values[2 * word], bounds.values[2 * word + 1]];
    return { token: text.slice(start, end), start, end };
  });
}

function patternSpans(text: string, source: string): TokenSpan[] {
  const { source: body, flags } = pythonPattern(source);
  return Array.from(text.matchAll(new RegExp(body, `${flags}d`)), (match) => {
    const group = match.length - 1;
    const [start, end] = match.indices?.[group] ?? [match.index, match.index];
    return { token: match[group] ?? '', start, end };
  });
}

/** Looks for each token behind the one before. */
function locate(text: string, tokens: readonly string[]): TokenSpan[] {
  let from = 0;
  return tokens.map((token) => {
    const start = text.indexOf(token, from);
    if (start < 0) return { token, start: from, end: from };
    from = start + token.length;
    return { token, start, end: from };
  });
}
