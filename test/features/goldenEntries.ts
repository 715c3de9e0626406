import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readAlertTable } from '../../src/alerts/readAlertTable';
import { type ColumnTable, selectTableRows } from '../../src/features/columnTable';
import type { SparseMatrix } from '../../src/matrix/sparseMatrix';

/** A matrix as bench/oracle/compose.py writes it: its width and sum, and its first rows. */
export interface GoldenEntries {
  readonly columns: number;
  readonly sum: number;
  readonly indptr: readonly number[];
  readonly indices: readonly number[];
  readonly data: readonly number[];
}

/** A file of golden figures that bench/oracle/compose.py wrote. */
export function composeGolden<T>(name: string): T {
  return JSON.parse(readFileSync(join(__dirname, '../fixtures/compose', `${name}.json`), 'utf8')) as T;
}

/** The rows that bench/oracle/compose.py takes from the sample, and how many each side has. */
export async function composeRows(): Promise<{ readonly train: ColumnTable; readonly test: ColumnTable }> {
  const rows = 80;
  const table = await readAlertTable(join(__dirname, '../../data/tagged_alerts.csv'));
  const range = (start: number): Int32Array => Int32Array.from({ length: rows }, (_, k) => start + k);
  return { train: selectTableRows(table, range(0)), test: selectTableRows(table, range(rows)) };
}

/** Checks a matrix against what scikit-learn gave. */
export function expectEntries(matrix: SparseMatrix, golden: GoldenEntries): void {
  const end = golden.indptr.at(-1)!;
  expect(matrix.columns).toBe(golden.columns);
  expect([...matrix.indptr.subarray(0, golden.indptr.length)]).toEqual(golden.indptr);
  expect([...matrix.indices.subarray(0, end)]).toEqual(golden.indices);
  golden.data.forEach((value, k) => {
    expect(matrix.data[k]).toBeCloseTo(value, 12);
  });
  expect(matrix.data.reduce((sum, value) => sum + value, 0)).toBeCloseTo(golden.sum, 8);
}
