import type { SparseMatrix } from '../matrix/sparseMatrix';

/**
 * How much each row is like the others: its mean cosine with them.
 * @param rows - of length 1, or zeros
 */
export function meanSimilarity(rows: SparseMatrix): Float64Array {
  // The mean of the cosines with all rows is the cosine with their mean.
  const sum = new Float64Array(rows.columns);
  for (let k = 0; k < rows.data.length; k++) sum[rows.indices[k]] += rows.data[k];
  const means = new Float64Array(rows.rows);
  for (let i = 0; i < rows.rows; i++) {
    for (let k = rows.indptr[i]; k < rows.indptr[i + 1]; k++) {
      means[i] += rows.data[k] * (sum[rows.indices[k]] - rows.data[k]);
    }
    if (rows.rows > 1) means[i] /= rows.rows - 1;
  }
  return means;
}
