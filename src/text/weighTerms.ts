import { rememberedLog } from './rememberedLog';
import type { TfidfVectorizerOptions } from './vectorizerOptions';
import type { TermCounts } from './vocabularyModel';

/**
 * Turns counts into TF-IDF weights, in place: sublinear counts, times `idf`, then rows of length 1.
 *
 * A row's length is summed over its terms in the order of `counts`: in training that of first occurrence, as
 * scikit-learn's `fit_transform` does, so that the last bit is the same too.
 */
export function weighTerms(
  { counts, order }: TermCounts,
  idf: Float64Array | null,
  options: TfidfVectorizerOptions,
): void {
  const { data, indices, indptr } = counts;
  const { norm = 'l2', sublinearTf = false } = options;
  const log = rememberedLog();
  const lengths = new Float64Array(counts.columns);
  const columnOf = new Int32Array(counts.rows);
  for (let column = 0; column < order.length; column++) columnOf[order[column]] = column;
  for (const term of order.slice().sort()) {
    const weight = idf === null ? 1 : idf[columnOf[term]];
    for (let k = indptr[term]; k < indptr[term + 1]; k++) {
      const value = (sublinearTf ? log(data[k]) + 1 : data[k]) * weight;
      data[k] = value;
      lengths[indices[k]] += norm === 'l2' ? value * value : Math.abs(value);
    }
  }
  if (norm === null) return;
  if (norm === 'l2') for (let i = 0; i < lengths.length; i++) lengths[i] = Math.sqrt(lengths[i]);
  for (const term of order) {
    for (let k = indptr[term]; k < indptr[term + 1]; k++) {
      if (lengths[indices[k]] !== 0) data[k] /= lengths[indices[k]];
    }
  }
}
