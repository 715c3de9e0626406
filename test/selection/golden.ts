import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fold } from '../../src/selection/fold';

/** A file of golden figures that bench/oracle/selection.py wrote. */
export function golden<T>(name: string): T {
  return JSON.parse(readFileSync(join(__dirname, '../fixtures/selection', `${name}.json`), 'utf8')) as T;
}

/** Labels that sort as their codes do. */
export function labelsOf(codes: readonly number[]): string[] {
  return codes.map((code) => `c${String(code).padStart(4, '0')}`);
}

/** Folds as plain arrays, `[train, test]` each. */
export function plain(folds: readonly Fold[]): number[][][] {
  return folds.map(({ train, test }) => [[...train], [...test]]);
}
