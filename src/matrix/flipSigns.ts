import type { DenseMatrix } from './denseMatrix';

/** Turns each row, in place, so that its entry of largest magnitude (the first of equal ones) is positive. */
export function flipSigns(rows: DenseMatrix): void {
  for (let i = 0; i < rows.rows; i++) {
    const row = rows.row(i);
    let largest = 0;
    for (let j = 1; j < row.length; j++) if (Math.abs(row[j]) > Math.abs(row[largest])) largest = j;
    if (row[largest] < 0) for (let j = 0; j < row.length; j++) row[j] = -row[j];
  }
}
