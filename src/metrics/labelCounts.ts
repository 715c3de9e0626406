import { labelPlaces } from './labelPlaces';
import { rowsToScore } from './rowsToScore';

/** Per label: rows that were rightly given it, rows that were given it, rows that have it. */
export interface LabelCounts {
  readonly labels: readonly string[];
  readonly hits: Float64Array;
  readonly predicted: Float64Array;
  readonly actual: Float64Array;
}

/** Counts hits, predictions and true rows of each of `labels`. */
export function labelCounts(
  yTrue: readonly string[],
  yPred: readonly string[],
  labels: readonly string[],
): LabelCounts {
  const rows = rowsToScore(yTrue, yPred);
  const place = labelPlaces(labels);
  const hits = new Float64Array(labels.length);
  const predicted = new Float64Array(labels.length);
  const actual = new Float64Array(labels.length);
  for (let k = 0; k < rows; k++) {
    const i = place.get(yTrue[k]);
    const j = place.get(yPred[k]);
    if (i !== undefined) actual[i]++;
    if (j !== undefined) predicted[j]++;
    if (i !== undefined && i === j) hits[i]++;
  }
  return { labels, hits, predicted, actual };
}
