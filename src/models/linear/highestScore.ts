import type { DenseMatrix } from '../../matrix/denseMatrix';

/** The label of each row's highest score; of equal ones the first. */
export function labelsOfHighest(scores: DenseMatrix, classes: readonly string[]): string[] {
  return Array.from({ length: scores.rows }, (_, i) => {
    const base = i * scores.columns;
    let best = 0;
    for (let c = 1; c < scores.columns; c++) {
      if (scores.data[base + c] > scores.data[base + best]) best = c;
    }
    return classes[best];
  });
}
