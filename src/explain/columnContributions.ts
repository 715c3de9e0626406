/** What each column of a row adds to a class's score: `base` and all `values` add up to `score`. */
export interface ColumnContributions {
  /** Where the score starts from. */
  readonly base: number;
  readonly score: number;
  /** The columns that add something, ascending. */
  readonly columns: Int32Array;
  /** What each of them adds. */
  readonly values: Float64Array;
}

/** Collects the columns with a value, ascending. */
export function fromColumnSums(
  base: number,
  score: number,
  sums: ReadonlyMap<number, number>,
): ColumnContributions {
  const columns = Int32Array.from(sums.keys()).sort();
  return { base, score, columns, values: Float64Array.from(columns, (j) => sums.get(j)!) };
}
