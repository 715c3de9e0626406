import { DenseMatrix } from '../../matrix/denseMatrix';

/**
 * Probabilities from scores of classes that were each told apart from all others: each class's own probability,
 * divided by the sum; all the same where every one is 0.
 *
 * Source: Zadrozny and Elkan, "Transforming classifier scores into multiclass probability estimates" (KDD 2002).
 */
export function normalizeScores(scores: DenseMatrix, probability: (score: number) => number): DenseMatrix {
  const { rows, columns } = scores;
  const data = scores.data.map(probability);
  for (let i = 0; i < rows; i++) {
    const row = data.subarray(i * columns, (i + 1) * columns);
    const sum = row.reduce((total, value) => total + value, 0);
    for (let c = 0; c < columns; c++) row[c] = sum > 0 ? row[c] / sum : 1 / columns;
  }
  return new DenseMatrix(rows, columns, data);
}
