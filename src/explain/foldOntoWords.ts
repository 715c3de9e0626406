import type { Contribution } from './explanation';

/** A part of a text, and what it adds. */
export interface ValuedSpan {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/**
 * Gives what n-grams of characters add to the words that they are part of, words being what white space
 * separates. An n-gram across several words is shared by the number of characters in each; one of blanks alone
 * keeps its place.
 */
export function foldOntoWords(text: string, spans: readonly ValuedSpan[]): Contribution[] {
  const words = Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({ word, start: index, sum: 0 }));
  const blanks = new Map<number, Contribution>();
  // The word at or behind each place.
  const wordAt = new Int32Array(text.length + 1).fill(words.length);
  for (let w = words.length - 1; w >= 0; w--) {
    wordAt.fill(
      w,
      w === 0 ? 0 : words[w - 1].start + words[w - 1].word.length,
      words[w].start + words[w].word.length,
    );
  }
  for (const { start, end, value } of spans) {
    const parts: { readonly w: number; readonly length: number }[] = [];
    for (let w = wordAt[start]; w < words.length && words[w].start < end; w++) {
      const length = Math.min(end, words[w].start + words[w].word.length) - Math.max(start, words[w].start);
      parts.push({ w, length });
    }
    const total = parts.reduce((sum, { length }) => sum + length, 0);
    for (const { w, length } of parts) words[w].sum += (value * length) / total;
    if (total === 0) {
      const before = blanks.get(start)?.value ?? 0;
      blanks.set(start, { term: ' ', start, end, value: before + value });
    }
  }
  const folded = words.map(({ word, start, sum }) => ({
    term: word,
    start,
    end: start + word.length,
    value: sum,
  }));
  return [...folded.filter(({ value }) => value !== 0), ...blanks.values()];
}
