import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Fitted {
  readonly components: readonly (readonly number[])[];
  readonly explainedVariance: readonly number[];
  readonly explainedVarianceRatio: readonly number[];
  readonly singularValues: readonly number[];
  /** The first three projected training rows. */
  readonly projected: readonly (readonly number[])[];
}

export interface Case {
  readonly X: readonly (readonly number[])[];
  readonly truncated: readonly (Fitted & { readonly options: Readonly<Record<string, number | string>> })[];
  readonly pca: readonly (Fitted & { readonly nComponents: number; readonly mean: readonly number[] })[];
}

/** The figures that bench/oracle/decomposition.py wrote. */
export const cases: readonly Case[] = JSON.parse(
  readFileSync(join(__dirname, '..', 'fixtures', 'decomposition', 'decomposition.json'), 'utf8'),
);

/** The largest distance between two lists of numbers. */
export function distance(found: ArrayLike<number>, expected: readonly number[]): number {
  if (found.length !== expected.length) return Number.POSITIVE_INFINITY;
  return expected.reduce((most, value, k) => {
    const gap = Math.abs(value - found[k]);
    return Number.isNaN(gap) ? Number.POSITIVE_INFINITY : Math.max(most, gap);
  }, 0);
}
