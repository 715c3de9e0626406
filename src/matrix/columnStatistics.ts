import { isSparse, type Matrix } from './matrix';

/** The mean of each column. */
export function columnMeans(X: Matrix): Float64Array {
  const means = new Float64Array(X.columns);
  for (let k = 0; k < X.data.length; k++) means[isSparse(X) ? X.indices[k] : k % X.columns] += X.data[k];
  return means.map((sum) => sum / X.rows);
}

/** The variance of each column: the mean squared distance from its mean. */
export function columnVariances(X: Matrix): Float64Array {
  const means = columnMeans(X);
  const stored = new Int32Array(X.columns);
  const sums = new Float64Array(X.columns);
  for (let k = 0; k < X.data.length; k++) {
    const j = isSparse(X) ? X.indices[k] : k % X.columns;
    sums[j] += (X.data[k] - means[j]) ** 2;
    stored[j]++;
  }
  return sums.map((sum, j) => (sum + (X.rows - stored[j]) * means[j] ** 2) / X.rows);
}
