import type { SparseRow } from '../matrix/sparseMatrix';
import type { VectorizerPart } from '../text/featureUnion';
import { visitTermSpans } from '../text/termSpans';
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
 * value among the places; n-grams of characters are folded back onto their words; what several parts of a
 * vectorizer find at the same place is added up.
 *
 * @param parts - the vectorizer's columns, as `vectorizerParts` gives them
 * @param row - the alert's row
 * @param unplaced - the terms of columns behind the parts', which stand nowhere in the text
 */
export function placeContributions(
  alert: string,
  parts: readonly VectorizerPart[],
  row: SparseRow,
  { columns, values }: ColumnContributions,
  unplaced: readonly string[] = [],
): PlacedContributions {
  const present = new Set(row.indices);
  const valuesOf = parts.map(() => new Map<string, number>());
  const others: Contribution[] = [];
  let missingTerms = 0;
  let part = 0;
  const endOf = ({ first, terms }: VectorizerPart): number => first + terms.length;
  const width = endOf(parts[parts.length - 1]);
  columns.forEach((column, k) => {
    if (!present.has(column)) {
      missingTerms += values[k];
      return;
    }
    if (column >= width) {
      others.push({ term: unplaced[column - width], start: 0, end: 0, value: values[k] });
      return;
    }
    while (column >= endOf(parts[part])) part++;
    valuesOf[part].set(parts[part].terms[column - parts[part].first], values[k]);
  });
  const placed = parts.map(({ options }, p) => placePart(alert, options, valuesOf[p]));
  const contributions = placed.length === 1 ? placed[0] : mergePlaces(placed.flat());
  return { contributions: largestFirst([...contributions, ...others]), missingTerms };
}

function placePart(
  alert: string,
  options: VectorizerPart['options'],
  values: ReadonlyMap<string, number>,
): Contribution[] {
  const spansOf = new Map<string, [number, number][]>();
  for (const term of values.keys()) spansOf.set(term, []);
  if (values.size > 0) {
    visitTermSpans(alert, options, (term, start, end) => {
      spansOf.get(term)?.push([start, end]);
    });
  }
  const placed: Contribution[] = [];
  for (const [term, spans] of spansOf) {
    const value = values.get(term)!;
    if (spans.length === 0) placed.push({ term, start: 0, end: 0, value });
    for (const [start, end] of spans) placed.push({ term, start, end, value: value / spans.length });
  }
  return (options.analyzer ?? 'word') === 'word' ? placed : fold(alert, placed);
}

const isPlaced = ({ start, end }: ValuedSpan): boolean => end > start;

function fold(alert: string, placed: readonly Contribution[]): Contribution[] {
  return [...foldOntoWords(alert, placed.filter(isPlaced)), ...placed.filter((span) => !isPlaced(span))];
}

/** Adds up what has the same place, under the first part's term. */
function mergePlaces(placed: readonly Contribution[]): Contribution[] {
  const byPlace = new Map<string, Contribution>();
  for (const next of placed) {
    const place = isPlaced(next) ? `${next.start} ${next.end}` : `term ${next.term}`;
    const before = byPlace.get(place);
    byPlace.set(place, before ? { ...before, value: before.value + next.value } : next);
  }
  return [...byPlace.values()];
}

/** The largest absolute value first; equal ones in the order of the text. */
export function largestFirst(contributions: readonly Contribution[]): Contribution[] {
  return contributions
    .filter(({ value }) => value !== 0)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || a.start - b.start || a.end - b.end);
}
