import { mapText } from './mappedText';
import { SPACE } from './pythonClasses';
import { stopWordSet } from './stopWordSet';
import { tokenSpans } from './tokenSpans';
import type { CountVectorizerOptions } from './vectorizerOptions';

/** Takes a term and where it is in the original text, in UTF-16 units, `end` not included. */
export type SpanVisitor = (term: string, start: number, end: number) => void;

interface Characters {
  /** A code point each. */
  readonly signs: readonly string[];
  /** Where each starts in the preprocessed text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Calls `visit` for every occurrence of every term that a vectorizer with these options finds in the text, those
 * that it has no column for included. An n-gram of words reaches from its first word to its last; the blanks
 * that `charWb` puts around a word have no place of their own. Nothing is visited where a `preprocessor` of the
 * caller's hides the places.
 */
export function visitTermSpans(original: string, options: CountVectorizerOptions, visit: SpanVisitor): void {
  const mapped = mapText(original, options);
  if (!mapped) return;
  const { text, starts, ends } = mapped;
  const toOriginal: SpanVisitor = (term, start, end) => {
    if (end > start) visit(term, starts[start], Math.max(ends[end - 1], starts[start]));
  };
  const { analyzer = 'word', ngramRange: [shortest, longest] = [1, 1] } = options;
  if (analyzer === 'word') visitWords(text, options, shortest, longest, toOriginal);
  else if (analyzer === 'char') visitNgrams(spaced(text), shortest, longest, toOriginal);
  else for (const word of paddedWords(text)) visitPadded(word, shortest, longest, toOriginal);
}

function visitWords(
  text: string,
  options: CountVectorizerOptions,
  shortest: number,
  longest: number,
  visit: SpanVisitor,
): void {
  const stopWords = stopWordSet(options.stopWords);
  const tokens = tokenSpans(text, options).filter(({ token }) => !stopWords.has(token));
  for (let first = 0; first < tokens.length; first++) {
    let term = '';
    const last = Math.min(tokens.length, first + longest);
    for (let k = first; k < last; k++) {
      term = k === first ? tokens[k].token : `${term} ${tokens[k].token}`;
      if (k - first + 1 >= shortest) visit(term, tokens[first].start, tokens[k].end);
    }
  }
}

function visitPadded(word: Characters, shortest: number, longest: number, visit: SpanVisitor): void {
  const { signs, starts, ends } = word;
  if (signs.length <= shortest) visit(signs.join(''), starts[0], ends[signs.length - 1]);
  else visitNgrams(word, shortest, longest, visit);
}

function visitNgrams(characters: Characters, shortest: number, longest: number, visit: SpanVisitor): void {
  const { signs, starts, ends } = characters;
  for (let first = 0; first < signs.length; first++) {
    let term = '';
    const last = Math.min(signs.length, first + longest);
    for (let k = first; k < last; k++) {
      term += signs[k];
      if (k - first + 1 >= shortest) visit(term, starts[first], ends[k]);
    }
  }
}

const runs = new RegExp(`[${SPACE}]{2,}`, 'g');

/** The characters of a text, each run of white space as one blank. */
function spaced(text: string): Characters {
  const [signs, starts, ends]: [string[], number[], number[]] = [[], [], []];
  const add = (from: number, to: number): void => {
    let at = from;
    for (const sign of text.slice(from, to)) {
      signs.push(sign);
      starts.push(at);
      at += sign.length;
      ends.push(at);
    }
  };
  let done = 0;
  for (const { 0: run, index } of text.matchAll(runs)) {
    add(done, index);
    done = index + run.length;
    signs.push(' ');
    starts.push(index);
    ends.push(done);
  }
  add(done, text.length);
  return { signs, starts, ends };
}

const blacks = new RegExp(`[^${SPACE}]+`, 'g');

/** Each word with a blank of no width on both sides. */
function* paddedWords(text: string): Generator<Characters> {
  for (const { 0: word, index } of text.matchAll(blacks)) {
    const [signs, starts, ends]: [string[], number[], number[]] = [[' '], [index], [index]];
    let at = index;
    for (const sign of word) {
      signs.push(sign);
      starts.push(at);
      at += sign.length;
      ends.push(at);
    }
    signs.push(' ');
    starts.push(at);
    ends.push(at);
    yield { signs, starts, ends };
  }
}
