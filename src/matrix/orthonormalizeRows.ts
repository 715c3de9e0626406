import { DenseMatrix } from './denseMatrix';
import { addScaled, dotProduct, scale } from './vectorOperations';

/** A row that loses more than this part of its length to the rows above depends on them. */
const DEPENDENT = 1e-13;

/**
 * Makes the rows orthonormal in place, from the first on, by Gram-Schmidt with a second pass (Kahan's "twice is
 * enough"). A row that depends on those above it becomes some other unit vector.
 * @param rows - at most as many rows as columns
 * @returns the lower triangle L with old rows = L x new rows
 */
export function orthonormalizeRows(rows: DenseMatrix): DenseMatrix {
  const lower = new DenseMatrix(rows.rows, rows.rows);
  for (let i = 0; i < rows.rows; i++) {
    const row = rows.row(i);
    const length = Math.sqrt(dotProduct(row, row));
    const parts = lower.row(i);
    subtractAbove(rows, i, parts);
    subtractAbove(rows, i, parts);
    const left = Math.sqrt(dotProduct(row, row));
    if (left > DEPENDENT * length) {
      parts[i] = left;
      scale(row, 1 / left);
    } else {
      replaceRow(rows, i);
    }
  }
  return lower;
}

function subtractAbove(rows: DenseMatrix, i: number, parts: Float64Array): void {
  const row = rows.row(i);
  for (let j = 0; j < i; j++) {
    const part = dotProduct(row, rows.row(j));
    addScaled(row, rows.row(j), -part);
    parts[j] += part;
  }
}

/** Puts the first axis that is far from the span of the rows above in place of row `i`, made orthogonal to them. */
function replaceRow(rows: DenseMatrix, i: number): void {
  const row = rows.row(i);
  const unused = new Float64Array(rows.rows);
  for (let axis = 0; axis < rows.columns; axis++) {
    row.fill(0);
    row[axis] = 1;
    subtractAbove(rows, i, unused);
    const left = Math.sqrt(dotProduct(row, row));
    if (left < 1 / (2 * Math.sqrt(rows.columns))) continue;
    scale(row, 1 / left);
    subtractAbove(rows, i, unused);
    scale(row, 1 / Math.sqrt(dotProduct(row, row)));
    return;
  }
}
