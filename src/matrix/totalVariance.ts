import { isSparse, type Matrix } from './matrix';

/** The mean of each column. */
export function columnMeans(X: Matrix): Float64Array {
  const means = new Float64Array(X.columns);
  for (let k = 0; k < X.data.length; k++) means[isSparse(X) ? X.indices[k] : k % X.columns] += X.data[k];
  return means.map((sum) => sum / X.rows);
}

/** The sum of the variances of the columns, each the mean squared distance from the column's mean. */
export function totalVariance(X: Matrix): number {
  const means = columnMeans(X);
  const stored = new Int32Array(X.columns);
  let sum = 0;
  for (let k = 0; k < X.data.length; k++) {
    const j = isSparse(X) ? X.indices[k] : k % X.columns;
    sum += (X.data[k] - means[j]) ** 2;
    stored[j]++;
  }
  for (let j = 0; j < X.columns; j++) sum += (X.rows - stored[j]) * means[j] ** 2;
  return sum / X.rows;
}
