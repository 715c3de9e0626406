import { InputError } from '../errors/inputError';
import type { SparseMatrix } from '../matrix/sparseMatrix';
import { documentLimit } from './documentLimit';
import type { CountVectorizerOptions } from './vectorizerOptions';

/**
 * Which terms `minDf`, `maxDf` and `maxFeatures` leave.
 * @param counts - terms x documents
 * @param sort - puts terms into code-point order; only those that the frequencies leave are sorted
 * @returns the terms that stay, in code-point order
 * @throws InputError when none stays, or `maxDf` means fewer documents than `minDf`
 */
export function keptTerms(
  counts: SparseMatrix,
  sort: (terms: Int32Array) => Int32Array,
  options: CountVectorizerOptions,
): Int32Array {
  const { minDf = 1, maxDf = { fraction: 1 }, maxFeatures } = options;
  const low = documentLimit('minDf', minDf, counts.columns);
  const high = documentLimit('maxDf', maxDf, counts.columns);
  if (high < low) {
    throw new InputError(
      `maxDf means ${high} documents and minDf ${low}, of ${counts.columns}: raise maxDf or lower minDf`,
    );
  }
  const frequent = Int32Array.from({ length: counts.rows }, (_, term) => term).filter((term) => {
    const documents = counts.indptr[term + 1] - counts.indptr[term];
    return documents >= low && documents <= high;
  });
  let kept = sort(frequent);
  if (maxFeatures != null && kept.length > maxFeatures) kept = mostFrequent(counts, kept, maxFeatures);
  if (kept.length === 0) {
    throw new InputError('no term is left: lower minDf or raise maxDf');
  }
  return kept;
}

// NumPy's order among equals is unstable and depends on the processor, so none can be equalled; this one is
// that of its stable sort.
function mostFrequent(counts: SparseMatrix, kept: Int32Array, limit: number): Int32Array<ArrayBuffer> {
  const frequency = Float64Array.from(kept, (term) => counts.row(term).values.reduce((a, b) => a + b, 0));
  const places = Int32Array.from(kept.keys()).sort((a, b) => frequency[b] - frequency[a] || a - b);
  return places
    .slice(0, limit)
    .sort()
    .map((place) => kept[place]);
}
