import { exactLog } from './exactLog';
import type { TermCounts } from './vocabularyModel';

/**
 * Inverse document frequency of each column: 1 + ln(n / df), with `smooth` 1 + ln((n + 1) / (df + 1)).
 * Without `smooth` it is infinite for a term in no document, which only a given vocabulary has.
 */
export function inverseDocumentFrequency({ counts, order }: TermCounts, smooth: boolean): Float64Array {
  const extra = smooth ? 1 : 0;
  const documents = counts.columns + extra;
  const byFrequency = new Map<number, number>();
  return Float64Array.from(order, (term) => {
    const frequency = counts.indptr[term + 1] - counts.indptr[term] + extra;
    let idf = byFrequency.get(frequency);
    if (idf === undefined) {
      idf = exactLog(documents / frequency) + 1;
      byFrequency.set(frequency, idf);
    }
    return idf;
  });
}
