import type { DenseMatrix } from '../matrix/denseMatrix';
import { topK } from '../matrix/topK';

/** Which rows count as sure. */
export interface ConfidenceRule {
  /** All rows whose highest probability is above `threshold`, or the `kBest` highest. */
  readonly criterion: 'threshold' | 'kBest';
  readonly threshold: number;
  readonly kBest: number;
}

/** Sure rows, ascending, and the place of each one's likeliest class. */
export interface ConfidentRows {
  readonly rows: Int32Array;
  readonly codes: Int32Array;
}

/**
 * The rows whose likeliest class is sure enough; of equally sure ones `kBest` takes the first.
 * @param probabilities - rows x classes
 */
export function confidentRows(probabilities: DenseMatrix, rule: ConfidenceRule): ConfidentRows {
  const likeliest = new Int32Array(probabilities.rows);
  const highest = new Float64Array(probabilities.rows);
  for (let i = 0; i < probabilities.rows; i++) {
    const row = probabilities.row(i);
    for (let j = 1; j < row.length; j++) if (row[j] > row[likeliest[i]]) likeliest[i] = j;
    highest[i] = row[likeliest[i]];
  }
  const rows =
    rule.criterion === 'kBest'
      ? topK(highest, rule.kBest).sort()
      : Int32Array.from(highest.keys()).filter((i) => highest[i] > rule.threshold);
  return { rows, codes: rows.map((i) => likeliest[i]) };
}
