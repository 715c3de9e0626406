import type { SparseRow } from '../matrix/sparseMatrix';

/** A row's value in any column, as trees see it: rounded to a 32-bit float, 0 where nothing is stored. */
export function rowValues({ indices, values }: SparseRow): (column: number) => number {
  const stored = new Map<number, number>();
  for (let k = 0; k < indices.length; k++) stored.set(indices[k], Math.fround(values[k]));
  return (column) => stored.get(column) ?? 0;
}
