import { InputError } from '../errors/inputError';
import { DenseMatrix } from '../matrix/denseMatrix';
import { labelPlaces } from './labelPlaces';
import { labelUnion } from './labelUnion';
import { rowsToScore } from './rowsToScore';

/** How often each true label got each predicted label. */
export interface ConfusionMatrix {
  /** The labels of rows and columns, ascending unless the caller chose them. */
  readonly labels: readonly string[];
  /** Labels x labels: `counts.get(i, j)` rows of the true label `labels[i]` were given `labels[j]`. */
  readonly counts: DenseMatrix;
}

/** Options of {@link confusionMatrix}. */
export interface ConfusionOptions {
  /** The labels to count, in this order; all true and predicted labels, ascending, when left out. */
  readonly labels?: readonly string[];
}

/**
 * Counts true against predicted labels, as scikit-learn's `confusion_matrix`. Rows with a label that is not
 * among `labels` are left out.
 * @throws InputError on unequal lengths, no rows, or `labels` that hold no true label
 */
export function confusionMatrix(
  yTrue: readonly string[],
  yPred: readonly string[],
  { labels = labelUnion(yTrue, yPred) }: ConfusionOptions = {},
): ConfusionMatrix {
  const rows = rowsToScore(yTrue, yPred);
  const place = labelPlaces(labels);
  if (!yTrue.some((label) => place.has(label))) {
    throw new InputError(`none of the ${labels.length} labels to count is a true label: name at least one`);
  }
  const counts = new DenseMatrix(labels.length, labels.length);
  for (let k = 0; k < rows; k++) {
    const i = place.get(yTrue[k]);
    const j = place.get(yPred[k]);
    if (i !== undefined && j !== undefined) counts.data[i * labels.length + j]++;
  }
  return { labels, counts };
}
