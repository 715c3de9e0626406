import type { Contribution } from './explanation';

/** A term, and the sum over its places. */
export interface TermValue {
  readonly term: string;
  readonly value: number;
}

/** What each term adds, wherever and however often it stands; the largest absolute value first. */
export function sumByTerm(contributions: readonly Contribution[]): TermValue[] {
  const sums = new Map<string, number>();
  for (const { term, value } of contributions) sums.set(term, (sums.get(term) ?? 0) + value);
  return Array.from(sums, ([term, value]) => ({ term, value })).sort(
    (a, b) => Math.abs(b.value) - Math.abs(a.value),
  );
}
