import type { DenseMatrix } from '../../matrix/denseMatrix';

/** The place of each row's highest score; of equal ones the first. */
export function placesOfHighest(scores: DenseMatrix): Int32Array {
  return Int32Array.from({ length: scores.rows }, (_, i) => {
    const row = scores.row(i);
    let best = 0;
    for (let c = 1; c < row.length; c++) if (row[c] > row[best]) best = c;
    return best;
  });
}

/** The label of each row's highest score; of equal ones the first. */
export function labelsOfHighest(scores: DenseMatrix, classes: readonly string[]): string[] {
  return Array.from(placesOfHighest(scores), (place) => classes[place]);
}
