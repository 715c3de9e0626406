import { InputError } from '../errors/inputError';
import type { Matrix } from '../matrix/matrix';
import type { NearestAlertClassifier } from './nearestAlertClassifier';

/** Alerts with their labels. */
export interface LabelledTexts {
  readonly alerts: readonly string[];
  readonly ids: readonly string[];
}

/** An alert, and the training alert that is most like it. */
export interface NearestMatch {
  readonly right: boolean;
  readonly actual: string;
  /** The label of the nearest training alert. */
  readonly predicted: string;
  /** Cosine similarity, 0 to 1. */
  readonly similarity: number;
  readonly alert: string;
  readonly nearest: string;
}

/**
 * Each alert beside the training alert that is most like it: what a nearest-alert model decided by.
 *
 * @param model - fitted on the rows of `train`
 * @param X - the rows of `test`
 * @throws InputError when the rows and the alerts are not as many
 */
export function nearestMatches(
  model: NearestAlertClassifier,
  train: LabelledTexts,
  X: Matrix,
  test: LabelledTexts,
): NearestMatch[] {
  if (X.rows !== test.alerts.length || X.rows !== test.ids.length) {
    throw new InputError(`${X.rows} rows, but ${test.alerts.length} alerts and ${test.ids.length} labels`);
  }
  const { indices, similarities } = model.kneighbors(X, 1);
  return test.alerts.map((alert, i) => {
    const actual = test.ids[i];
    const predicted = train.ids[indices[i]];
    return {
      right: actual === predicted,
      actual,
      predicted,
      similarity: similarities.get(i, 0),
      alert,
      nearest: train.alerts[indices[i]],
    };
  });
}
