import type { SparseMatrix } from '../matrix/sparseMatrix';
import { buildCosineIndex } from '../models/cosineIndex';
import { nearestRows } from '../models/nearestRows';
import { meanSimilarity } from './meanSimilarity';
import { shareOfLower } from './shareOfLower';

/**
 * How much the label of each row would teach, from 0 to 1: the mean of three ranks, how unsure a model is of the
 * row, how much the row is like all others, and how little it is like any row that has a label. Each of them alone
 * fails somewhere: unsure rows may be odd ones, typical rows may be known already, and rows like nothing known may
 * be like nothing to come.
 *
 * @param rows - of length 1, or zeros
 * @param known - rows that have a label, of the same columns; there may be none
 * @param sureness - how sure the model is of each row, in whatever unit
 */
export function labelWorth(rows: SparseMatrix, known: SparseMatrix, sureness: Float64Array): Float64Array {
  const ranks = [shareOfLower(sureness.map((value) => -value)), shareOfLower(meanSimilarity(rows))];
  if (known.rows > 0) {
    const nearest = nearestRows(buildCosineIndex(known), rows, 1).similarities.data;
    ranks.push(shareOfLower(nearest.map((similarity) => -similarity)));
  }
  return ranks[0].map((_, i) => ranks.reduce((sum, rank) => sum + rank[i], 0) / ranks.length);
}
