import type { SparseRow } from '../matrix/sparseMatrix';

/** A row's value in any column, 0 where nothing is stored. */
export function exactRowValues({ indices, values }: SparseRow): (column: number) => number {
  const stored = new Map<number, number>();
  for (let k = 0; k < indices.length; k++) stored.set(indices[k], values[k]);
  return (column) => stored.get(column) ?? 0;
}

/** The same as trees and forests see it: rounded to a 32-bit float. */
export function rowValues({ indices, values }: SparseRow): (column: number) => number {
  return exactRowValues({ indices, values: values.map(Math.fround) });
}
