import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The figures that bench/oracle/metrics.py wrote; null is NaN, "Infinity" is the number. */
export function golden<T>(name: string): T {
  const file = join(__dirname, '..', 'fixtures', 'metrics', `${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

/** The numbers of a golden list, where null stands for NaN. */
function numbers(values: readonly (number | string | null)[]): number[] {
  return values.map((value) => (value === null ? Number.NaN : Number(value)));
}

/** The largest distance between two lists of numbers; NaN equals NaN and nothing else. */
export function distance(found: ArrayLike<number>, expected: readonly (number | string | null)[]): number {
  const wanted = numbers(expected);
  if (found.length !== wanted.length) return Number.POSITIVE_INFINITY;
  return wanted.reduce((most, value, i) => {
    if (Object.is(value, found[i]) || value === found[i]) return most;
    const gap = Math.abs(value - found[i]);
    return Number.isNaN(gap) ? Number.POSITIVE_INFINITY : Math.max(most, gap);
  }, 0);
}

interface ScoreCase {
  readonly beta: number;
  readonly zeroDivision: number | null;
  readonly perClass: readonly (readonly (number | null)[])[];
  readonly micro: readonly (number | null)[];
  readonly macro: readonly (number | null)[];
  readonly weighted: readonly (number | null)[];
}

export interface ClassificationCase {
  readonly true: readonly string[];
  readonly pred: readonly string[];
  readonly labels: readonly string[] | null;
  readonly accuracy: number;
  readonly confusion?: readonly (readonly number[])[];
  readonly scores: readonly ScoreCase[];
  readonly reports: readonly {
    readonly zeroDivision: number | null;
    readonly digits: number;
    readonly text: string;
  }[];
}

/** Predictions with absent classes, chosen labels, two classes, one class. */
export const classificationCases: readonly ClassificationCase[] = golden('classification');

/** Confidences by which some rows come out right, in bins. */
export interface ConfidenceCase {
  readonly confidences: readonly number[];
  readonly correct: readonly number[];
  readonly bins: number;
  readonly logLoss: number;
  readonly accuracy: readonly number[];
  readonly mean: readonly number[];
  readonly error: number;
}

export const confidenceCases: readonly ConfidenceCase[] = golden('confidences');

/** SciPy's exact p-values and intervals. */
export const goldenTests: {
  readonly mcnemar: readonly { onlyFirst: number; onlySecond: number; pValue: number }[];
  readonly wilson: readonly { hits: number; of: number; low: number; high: number }[];
} = golden('tests');
