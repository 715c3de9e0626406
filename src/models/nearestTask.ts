import type { SparseMatrix } from '../matrix/sparseMatrix';
import type { CosineIndex } from './cosineIndex';
import { CosineSearch } from './cosineSearch';

/** What the searches for all rows share. */
export interface NearestSetup {
  readonly index: CosineIndex;
  /** Rows of length 1. */
  readonly queries: Pick<SparseMatrix, 'indptr' | 'indices' | 'data'>;
  readonly k: number;
  /** Where the rows found go, `k` for each query. */
  readonly indices: Int32Array;
  readonly similarities: Float64Array;
}

/** A range of queries. */
export interface QueryRange {
  readonly from: number;
  readonly to: number;
}

/** Searches for a range of queries. Called `createRunner` because `runBlocking` looks for it by that name. */
export function createRunner(setup: NearestSetup): (range: QueryRange) => true {
  const { index, queries, k, indices, similarities } = setup;
  const search = new CosineSearch(index, k);
  const { rows, similarities: found } = search.best;
  return ({ from, to }) => {
    for (let i = from; i < to; i++) {
      search.search(queries.indices, queries.data, queries.indptr[i], queries.indptr[i + 1]);
      for (let at = 0; at < k; at++) {
        indices[i * k + at] = rows[at];
        similarities[i * k + at] = found[at];
      }
    }
    return true;
  };
}
