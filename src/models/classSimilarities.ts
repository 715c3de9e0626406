import { DenseMatrix } from '../matrix/denseMatrix';
import type { SparseMatrix } from '../matrix/sparseMatrix';
import type { CosineIndex } from './cosineIndex';
import { roundSimilarity } from './roundSimilarity';

/**
 * Each class's highest similarity to each query.
 * @param codes - the class of each row of the index
 * @param queries - rows of length 1
 * @returns queries x classes
 */
export function classSimilarities(
  index: CosineIndex,
  codes: Int32Array,
  classes: number,
  queries: SparseMatrix,
): DenseMatrix {
  const { starts, postedRows, postedWeights } = index;
  const scores = new DenseMatrix(queries.rows, classes);
  scores.data.fill(-Infinity);
  const sums = new Float64Array(codes.length);
  for (let i = 0; i < queries.rows; i++) {
    sums.fill(0);
    for (let k = queries.indptr[i]; k < queries.indptr[i + 1]; k++) {
      const value = queries.data[k];
      const end = starts[queries.indices[k] + 1];
      for (let at = starts[queries.indices[k]]; at < end; at++) {
        sums[postedRows[at]] += value * postedWeights[at];
      }
    }
    const best = scores.row(i);
    for (let row = 0; row < sums.length; row++) {
      if (sums[row] > best[codes[row]]) best[codes[row]] = sums[row];
    }
    for (let code = 0; code < classes; code++) best[code] = roundSimilarity(best[code]);
  }
  return scores;
}
