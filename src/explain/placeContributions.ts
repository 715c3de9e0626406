import type { SparseRow } from '../matrix/sparseMatrix';
import { visitTermSpans } from '../text/termSpans';
import type { CountVectorizerOptions } from '../text/vectorizerOptions';
import type { ColumnContributions } from './columnContributions';
import type { Contribution } from './explanation';
import { foldOntoWords, type ValuedSpan } from './foldOntoWords';

/** Contributions in their places, and what the columns add that the alert has no term of. */
export interface PlacedContributions {
  /** The largest first, by absolute value. */
  readonly contributions: readonly Contribution[];
  readonly missingTerms: number;
}

/**
 * Finds the terms behind the columns in the alert's text. A term that stands there several times shares its
 * value among the places; n-grams of characters are folded back onto their words.
 *
 * @param terms - the term of each column
 * @param row - the alert's row
 */
export function placeContributions(
  alert: string,
  options: CountVectorizerOptions,
  terms: readonly string[],
  row: SparseRow,
  { columns, values }: ColumnContributions,
): PlacedContributions {
  const present = new Set(row.indices);
  const spansOf = new Map<string, { readonly value: number; readonly spans: [number, number][] }>();
  let missingTerms = 0;
  columns.forEach((column, k) => {
    if (present.has(column)) spansOf.set(terms[column], { value: values[k], spans: [] });
    else missingTerms += values[k];
  });
  visitTermSpans(alert, options, (term, start, end) => {
    spansOf.get(term)?.spans.push([start, end]);
  });
  const placed: Contribution[] = [];
  for (const [term, { value, spans }] of spansOf) {
    if (spans.length === 0) placed.push({ term, start: 0, end: 0, value });
    for (const [start, end] of spans) placed.push({ term, start, end, value: value / spans.length });
  }
  const isFolded = (options.analyzer ?? 'word') !== 'word';
  return { contributions: largestFirst(isFolded ? fold(alert, placed) : placed), missingTerms };
}

function fold(alert: string, placed: readonly Contribution[]): Contribution[] {
  const isPlaced = ({ start, end }: ValuedSpan): boolean => end > start;
  return [...foldOntoWords(alert, placed.filter(isPlaced)), ...placed.filter((span) => !isPlaced(span))];
}

/** The largest absolute value first; equal ones in the order of the text. */
export function largestFirst(contributions: readonly Contribution[]): Contribution[] {
  return contributions
    .filter(({ value }) => value !== 0)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || a.start - b.start || a.end - b.end);
}
