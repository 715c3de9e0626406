import { dotSparse } from '../matrix/dotSparse';
import type { SparseMatrix, SparseRow } from '../matrix/sparseMatrix';
import type { ColumnContributions } from './columnContributions';

/** The training row of a class that is most like a row, and what the shared columns add to the cosine. */
export interface NearestContributions extends ColumnContributions {
  /** The training row; -1 where the class has none. */
  readonly row: number;
}

/**
 * The products of the shared columns, which add up to the cosine with the class's most similar training row.
 *
 * @param training - rows of length 1
 * @param codes - the class of each training row
 * @param row - of length 1
 * @param code - the class whose score is told
 */
export function nearestContributions(
  training: SparseMatrix,
  codes: Int32Array,
  row: SparseRow,
  code: number,
): NearestContributions {
  let [nearest, best] = [-1, -Infinity];
  for (let i = 0; i < training.rows; i++) {
    if (codes[i] !== code) continue;
    const cosine = dotSparse(training.row(i), row);
    if (cosine > best) [nearest, best] = [i, cosine];
  }
  if (nearest < 0)
    return { base: 0, score: 0, columns: new Int32Array(0), values: new Float64Array(0), row: -1 };
  const other = new Map<number, number>();
  const { indices, values } = training.row(nearest);
  for (let k = 0; k < indices.length; k++) other.set(indices[k], values[k]);
  const shared = row.indices.filter((column) => other.has(column));
  const products: number[] = [];
  for (let k = 0; k < row.indices.length; k++) {
    const value = other.get(row.indices[k]);
    if (value !== undefined) products.push(value * row.values[k]);
  }
  return { base: 0, score: best, columns: shared, values: Float64Array.from(products), row: nearest };
}
