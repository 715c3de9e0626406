import type { SparseMatrix } from '../matrix/sparseMatrix';
import { workDone } from '../progress/workShare';

// Rounding leaves the cosine of equal rows a little off 1.
const SAME = 1 - 1e-9;

/**
 * Picks rows one by one: the one whose worth, less its cosine with the most similar row picked before, is highest; of
 * equal ones the first. Rows that equal one picked before (same words in the same proportions) are never picked.
 *
 * Source: Carbonell and Goldstein, "The use of MMR" (SIGIR 1998).
 *
 * @param rows - of length 1, or zeros
 * @param worth - one per row
 * @returns the rows in the order in which they were picked, fewer than `count` when no others are left
 */
export function pickUnlike(rows: SparseMatrix, worth: Float64Array, count: number): number[] {
  const columns = rows.transpose();
  const nearest = new Float64Array(rows.rows);
  const isOut = new Uint8Array(rows.rows);
  const cosines = new Float64Array(rows.rows);
  const picked: number[] = [];
  while (picked.length < count) {
    let best = -1;
    for (let i = 0; i < rows.rows; i++) {
      if (isOut[i]) continue;
      if (best < 0 || worth[i] - nearest[i] > worth[best] - nearest[best]) best = i;
    }
    if (best < 0) return picked;
    picked.push(best);
    workDone(picked.length, count);
    cosines.fill(0);
    for (let k = rows.indptr[best]; k < rows.indptr[best + 1]; k++) {
      const column = rows.indices[k];
      for (let at = columns.indptr[column]; at < columns.indptr[column + 1]; at++) {
        cosines[columns.indices[at]] += rows.data[k] * columns.data[at];
      }
    }
    isOut[best] = 1;
    for (let i = 0; i < rows.rows; i++) {
      if (cosines[i] > nearest[i]) nearest[i] = cosines[i];
      if (cosines[i] >= SAME) isOut[i] = 1;
    }
  }
  return picked;
}
