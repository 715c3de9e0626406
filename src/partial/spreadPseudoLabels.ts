import type { LabelledTexts } from '../models/nearestMatches';
import { TfidfVectorizer } from '../text/tfidfVectorizer';
import { UNLABELLED } from './labelledRows';
import { LabelSpreading, type LabelSpreadingOptions } from './labelSpreading';
import { type PseudoLabelOptions, type PseudoLabels, pseudoLabel } from './pseudoLabel';

/** Options of {@link spreadPseudoLabels}; `minConfidence` is 0.9 when left out. */
export interface SpreadPseudoLabelsOptions extends PseudoLabelOptions {
  readonly spreading?: LabelSpreadingOptions;
}

/**
 * Labels alerts by those they are like: labels spread over the TF-IDF rows of all alerts. The share of the likeliest
 * label stands for its confidence; it says how much the alerts around agree, not how often that is right.
 *
 * @throws InputError when no alert has a label, or an option does not fit
 */
export function spreadPseudoLabels(
  { alerts, ids }: LabelledTexts,
  unlabelled: readonly string[],
  { minConfidence = 0.9, weight, spreading }: SpreadPseudoLabelsOptions = {},
): PseudoLabels {
  const vectorizer = new TfidfVectorizer({ stopWords: 'english', sublinearTf: true });
  const X = vectorizer.fitTransform([...alerts, ...unlabelled]);
  const labels = [...ids, ...new Array<string>(unlabelled.length).fill(UNLABELLED)];
  const { transduction, labelDistributions } = new LabelSpreading(spreading).fit(X, labels);
  const tags = unlabelled.map((_, i) => {
    const row = alerts.length + i;
    const share = labelDistributions.row(row).reduce((most, next) => Math.max(most, next), 0);
    return { techniqueId: transduction[row], confidence: share };
  });
  // No share at all means no label.
  const least = minConfidence === 0 ? Number.MIN_VALUE : minConfidence;
  return pseudoLabel(unlabelled, { tag: () => tags }, { minConfidence: least, weight });
}
