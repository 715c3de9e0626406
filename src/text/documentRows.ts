import { SparseMatrix } from '../matrix/sparseMatrix';

/**
 * Turns terms x documents into documents x columns, where column `j` is term `order[j]`; terms not named are
 * left out, and the columns of a row ascend.
 */
export function documentRows(terms: SparseMatrix, order: Int32Array): SparseMatrix {
  const documents = terms.columns;
  const indptr = new Int32Array(documents + 1);
  for (const term of order) {
    for (let k = terms.indptr[term]; k < terms.indptr[term + 1]; k++) indptr[terms.indices[k] + 1]++;
  }
  for (let i = 0; i < documents; i++) indptr[i + 1] += indptr[i];
  const next = indptr.slice(0, documents);
  const indices = new Int32Array(indptr[documents]);
  const data = new Float64Array(indptr[documents]);
  for (let column = 0; column < order.length; column++) {
    for (let k = terms.indptr[order[column]]; k < terms.indptr[order[column] + 1]; k++) {
      const at = next[terms.indices[k]]++;
      indices[at] = column;
      data[at] = terms.data[k];
    }
  }
  return new SparseMatrix(documents, order.length, indptr, indices, data);
}
