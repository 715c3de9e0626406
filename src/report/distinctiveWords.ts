import { TfidfVectorizer } from '../text/tfidfVectorizer';

/**
 * The words that set a class's texts apart: those whose mean TF-IDF weight in them is most above the mean weight in
 * all texts. Told by the alerts alone, not by a model.
 *
 * @param count - words per class at most. Default 6
 * @returns by label; none for texts without a word that two of them share
 */
export function distinctiveWords(
  texts: readonly string[],
  labels: readonly string[],
  count = 6,
): Map<string, string[]> {
  const vectorizer = new TfidfVectorizer({ stopWords: 'english', sublinearTf: true });
  const rows = vectorizer.fitTransform(texts);
  const terms = vectorizer.getFeatureNamesOut();
  const totals = new Float64Array(terms.length);
  const byLabel = new Map<string, { texts: number; sums: Map<number, number> }>();
  labels.forEach((label, i) => {
    const own = byLabel.get(label) ?? { texts: 0, sums: new Map<number, number>() };
    byLabel.set(label, own);
    own.texts++;
    for (let k = rows.indptr[i]; k < rows.indptr[i + 1]; k++) {
      const column = rows.indices[k];
      totals[column] += rows.data[k];
      own.sums.set(column, (own.sums.get(column) ?? 0) + rows.data[k]);
    }
  });
  const found = new Map<string, string[]>();
  for (const [label, own] of byLabel) {
    const apart = Array.from(own.sums, ([column, sum]) => ({
      column,
      value: sum / own.texts - totals[column] / texts.length,
    }));
    const best = apart.sort((a, b) => b.value - a.value || a.column - b.column).slice(0, count);
    found.set(
      label,
      best.map(({ column }) => terms[column]),
    );
  }
  return found;
}
