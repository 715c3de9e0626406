import { normalizeRows } from '../../matrix/normalizeRows';
import { SparseMatrix } from '../../matrix/sparseMatrix';

/** Rows and the class of each. */
export interface CodedRows {
  readonly rows: SparseMatrix;
  readonly codes: ArrayLike<number>;
}

/** The sum of each class's rows, each of length 1 before; a class without rows has a row without values. */
export function classCentroids(sets: readonly CodedRows[], classes: number, columns: number): SparseMatrix {
  const members: { readonly rows: SparseMatrix; readonly row: number }[][] = Array.from(
    { length: classes },
    () => [],
  );
  for (const { rows, codes } of sets) {
    const unit = normalizeRows(rows);
    for (let i = 0; i < codes.length; i++) members[codes[i]].push({ rows: unit, row: i });
  }
  const sums = new Float64Array(columns);
  const indptr = new Int32Array(classes + 1);
  const most = sets.reduce((total, { rows }) => total + rows.nonZeros, 0);
  const indices = new Int32Array(most);
  const data = new Float64Array(most);
  let end = 0;
  for (let c = 0; c < classes; c++) {
    const seen = new Set<number>();
    for (const { rows, row } of members[c]) {
      const { indices: at, values } = rows.row(row);
      for (let k = 0; k < at.length; k++) {
        seen.add(at[k]);
        sums[at[k]] += values[k];
      }
    }
    for (const j of Int32Array.from(seen).sort()) {
      indices[end] = j;
      data[end++] = sums[j];
      sums[j] = 0;
    }
    indptr[c + 1] = end;
  }
  return new SparseMatrix(classes, columns, indptr, indices.slice(0, end), data.slice(0, end));
}
