import { InputError } from '../../errors/inputError';

/** What the time of an `ml-random-forest` depends on. */
export interface MlForestSize {
  /** Rows each tree learns from. */
  readonly rows: number;
  /** Features drawn for each tree. */
  readonly features: number;
  readonly classes: number;
  readonly trees: number;
}

const MAX_SECONDS = 20;
// Measured on 200 to 1,600 dense rows, 5 to 40 features, 5 to 130 classes: 10 to 45, more where classes overlap.
const NANOSECONDS = 40;

/**
 * Refuses a size that `ml-random-forest` cannot do in reasonable time: for each candidate split it goes through
 * all rows, and through the classes for each row.
 * @throws InputError saying how long it would take, and what to use instead
 */
export function assertMlForestSize({ rows, features, classes, trees }: MlForestSize): void {
  const seconds = NANOSECONDS * 1e-9 * rows ** 2 * features * (1 + classes / 10) * trees;
  if (seconds <= MAX_SECONDS) return;
  throw new InputError(
    `ml-random-forest would take about ${Math.round(seconds)} s for ${trees} trees on ${rows} rows with ` +
      `${features} features each and ${classes} classes (up to ${MAX_SECONDS} s are allowed): use ` +
      'RandomForestClassifier, or reduce the rows to at most 50 columns with TruncatedSVD, or give it fewer ' +
      'rows (maxSamples) or fewer trees (nEstimators)',
  );
}
