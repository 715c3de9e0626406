import type { Contribution } from './explanation';

/** A part of a text, and the sum of what stands there. */
export interface ShadedPart {
  readonly text: string;
  readonly value: number;
}

/** Cuts a text where contributions start or end; where several overlap, as n-grams of words do, they are summed. */
export function shadedParts(text: string, contributions: readonly Contribution[]): ShadedPart[] {
  const changes = new Map<number, number>([[text.length, 0]]);
  const add = (at: number, value: number): void => {
    changes.set(at, (changes.get(at) ?? 0) + value);
  };
  for (const { start, end, value } of contributions) {
    if (end <= start) continue;
    add(start, value);
    add(end, -value);
  }
  const parts: ShadedPart[] = [];
  let [from, sum] = [0, 0];
  for (const at of [...changes.keys()].sort((a, b) => a - b)) {
    const value = Math.abs(sum) < 1e-12 ? 0 : sum;
    if (at > from) parts.push({ text: text.slice(from, at), value });
    sum += changes.get(at)!;
    from = at;
  }
  return parts;
}
