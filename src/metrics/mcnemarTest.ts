import { rowsToScore } from './rowsToScore';

/** Whether two classifiers that were tested on the same rows differ. */
export interface McnemarResult {
  /** Rows that only the first, or only the second, gets right. */
  readonly onlyFirst: number;
  readonly onlySecond: number;
  /** Rows that both get right, or neither. */
  readonly both: number;
  readonly neither: number;
  /** How likely so uneven a pair is, or a more uneven one, when neither classifier is better: 0 to 1. */
  readonly pValue: number;
}

/**
 * McNemar's exact test: of the rows on which only one of two classifiers is right, each should have half when they
 * are equally good. Two-sided, by the binomial distribution. Source: McNemar, "Note on the sampling error of the
 * difference between correlated proportions" (Psychometrika, 1947).
 * @throws InputError on unequal lengths or no rows
 */
export function mcnemarTest(
  yTrue: readonly string[],
  first: readonly string[],
  second: readonly string[],
): McnemarResult {
  const rows = rowsToScore(yTrue, first);
  rowsToScore(yTrue, second);
  let [onlyFirst, onlySecond, both] = [0, 0, 0];
  for (let i = 0; i < rows; i++) {
    const isFirst = first[i] === yTrue[i];
    const isSecond = second[i] === yTrue[i];
    if (isFirst && isSecond) both++;
    else if (isFirst) onlyFirst++;
    else if (isSecond) onlySecond++;
  }
  const neither = rows - both - onlyFirst - onlySecond;
  return { onlyFirst, onlySecond, both, neither, pValue: signTest(onlyFirst, onlySecond) };
}

/** Twice the chance of `min(a, b)` heads or fewer in `a + b` throws of a fair coin, at most 1. */
function signTest(a: number, b: number): number {
  const n = a + b;
  let logTerm = -n * Math.LN2;
  let sum = 0;
  for (let k = 0; k <= Math.min(a, b); k++) {
    sum += Math.exp(logTerm);
    logTerm += Math.log((n - k) / (k + 1));
  }
  return Math.min(1, 2 * sum);
}
