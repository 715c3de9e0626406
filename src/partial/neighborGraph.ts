import { SparseMatrix } from '../matrix/sparseMatrix';
import type { CosineIndex } from '../models/cosineIndex';
import { nearestRows } from '../models/nearestRows';

/**
 * The links of each row to the rows most similar to it, as label spreading takes them: a link from `i` to `j`
 * weighs 1 / sqrt(d(i) d(j)), where d counts the links that lead to a row (1 where none does). A row takes one of
 * its own `count` places, but has no link to itself; rows that share nothing are not linked.
 *
 * @param count - at most the rows there are
 * @returns rows x rows, sparse
 */
export function neighborGraph(index: CosineIndex, count: number): SparseMatrix {
  const { rows } = index.rows;
  const { indices, similarities } = nearestRows(index, index.rows, count);
  const indptr = new Int32Array(rows + 1);
  const linked = new Int32Array(rows * count);
  const degrees = new Float64Array(rows);
  let filled = 0;
  for (let i = 0; i < rows; i++) {
    for (let at = i * count; at < (i + 1) * count; at++) {
      const j = indices[at];
      if (j === i || !(similarities.data[at] > 0)) continue;
      linked[filled++] = j;
      degrees[j]++;
    }
    indptr[i + 1] = filled;
    linked.subarray(indptr[i], filled).sort();
  }
  const roots = degrees.map((degree) => (degree === 0 ? 1 : Math.sqrt(degree)));
  const data = new Float64Array(filled);
  for (let i = 0; i < rows; i++) {
    for (let k = indptr[i]; k < indptr[i + 1]; k++) data[k] = 1 / roots[i] / roots[linked[k]];
  }
  return new SparseMatrix(rows, rows, indptr, linked.slice(0, filled), data);
}
