import type { SparseMatrix } from '../matrix/sparseMatrix';
import { rememberedLog } from './rememberedLog';
import type { TfidfVectorizerOptions } from './vectorizerOptions';

/**
 * Turns counts into TF-IDF weights, in place: sublinear counts, times `idf`, then rows of length 1. What
 * {@link weighTerms} does to terms x texts, to the same last bit where the columns of a row ascend.
 *
 * @param counts - texts x terms
 */
export function weighRows(
  { data, indices, indptr, rows }: SparseMatrix,
  idf: Float64Array | null,
  { norm = 'l2', sublinearTf = false }: TfidfVectorizerOptions,
): void {
  const log = rememberedLog();
  for (let i = 0; i < rows; i++) {
    let length = 0;
    for (let k = indptr[i]; k < indptr[i + 1]; k++) {
      const value = (sublinearTf ? log(data[k]) + 1 : data[k]) * (idf === null ? 1 : idf[indices[k]]);
      data[k] = value;
      length += norm === 'l2' ? value * value : Math.abs(value);
    }
    if (norm === 'l2') length = Math.sqrt(length);
    if (norm === null || length === 0) continue;
    for (let k = indptr[i]; k < indptr[i + 1]; k++) data[k] /= length;
  }
}
