import type { RandomState } from '../../random/randomState';

/** Rows to learn from, and rows that are held out, each ascending. */
export interface HeldOut {
  readonly training: Int32Array;
  readonly heldOut: Int32Array;
}

/**
 * Draws a share of the rows of each class; at least one row of a class is left for training.
 * @param rows - ascending
 * @param codes - the class of each row
 */
export function holdOut(
  rows: Int32Array,
  codes: Int32Array,
  classCount: number,
  share: number,
  random: RandomState,
): HeldOut {
  const counts = new Int32Array(classCount);
  for (const row of rows) counts[codes[row]]++;
  const wanted = counts.map((count) => Math.min(count - 1, Math.round(share * count)));
  const drawn = new Set<number>();
  for (const at of random.permutation(rows.length)) {
    const code = codes[rows[at]];
    if (wanted[code] <= 0) continue;
    wanted[code]--;
    drawn.add(rows[at]);
  }
  return {
    training: rows.filter((row) => !drawn.has(row)),
    heldOut: rows.filter((row) => drawn.has(row)),
  };
}
