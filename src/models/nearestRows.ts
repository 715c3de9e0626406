import { DenseMatrix } from '../matrix/denseMatrix';
import type { SparseMatrix } from '../matrix/sparseMatrix';
import type { CosineIndex } from './cosineIndex';
import { CosineSearch } from './cosineSearch';

/** The `k` most similar training rows of each row. */
export interface Neighbors {
  readonly k: number;
  /** The training rows, most similar first: those of row `i` from `i * k` up to `(i + 1) * k`. */
  readonly indices: Int32Array;
  /** Their similarities: rows x k. */
  readonly similarities: DenseMatrix;
}

/** Searches an index for every row of a matrix whose rows have length 1. */
export function nearestRows(index: CosineIndex, queries: SparseMatrix, k: number): Neighbors {
  const search = new CosineSearch(index, k);
  const indices = new Int32Array(queries.rows * k);
  const similarities = new DenseMatrix(queries.rows, k);
  for (let i = 0; i < queries.rows; i++) {
    search.search(queries.indices, queries.data, queries.indptr[i], queries.indptr[i + 1]);
    indices.set(search.best.rows, i * k);
    similarities.data.set(search.best.similarities, i * k);
  }
  return { k, indices, similarities };
}
