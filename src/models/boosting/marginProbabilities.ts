import { DenseMatrix } from '../../matrix/denseMatrix';

/**
 * Margins as probabilities, rows x classes: the softmax of each row; with two classes, whose margins differ in
 * their sign only, the logistic function.
 */
export function marginProbabilities({ rows, columns, data }: DenseMatrix): DenseMatrix {
  const scale = columns === 2 ? 0.5 : 1;
  const probabilities = new DenseMatrix(rows, columns);
  for (let i = 0; i < rows; i++) {
    const [from, to] = [i * columns, (i + 1) * columns];
    let highest = -Infinity;
    for (let k = from; k < to; k++) highest = Math.max(highest, data[k]);
    let sum = 0;
    for (let k = from; k < to; k++) {
      probabilities.data[k] = Math.exp(scale * (data[k] - highest));
      sum += probabilities.data[k];
    }
    for (let k = from; k < to; k++) probabilities.data[k] /= sum;
  }
  return probabilities;
}
