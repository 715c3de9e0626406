import { rowsToScore } from './rowsToScore';

/** Options of {@link accuracyScore}. */
export interface AccuracyOptions {
  /** Whether to give the fraction of rows (true, the default) or their number. */
  readonly normalize?: boolean;
}

/**
 * The fraction of rows whose predicted label is the true one, as scikit-learn's `accuracy_score`.
 * @throws InputError on unequal lengths or no rows
 */
export function accuracyScore(
  yTrue: readonly string[],
  yPred: readonly string[],
  { normalize = true }: AccuracyOptions = {},
): number {
  const rows = rowsToScore(yTrue, yPred);
  let correct = 0;
  for (let i = 0; i < rows; i++) if (yTrue[i] === yPred[i]) correct++;
  return normalize ? correct / rows : correct;
}
