import { InputError } from '../errors/inputError';
import type { DenseMatrix } from '../matrix/denseMatrix';
import { labelPlaces } from './labelPlaces';
import { rowsToScore } from './rowsToScore';

/**
 * The fraction of rows whose true label is among the `k` best scored classes, as scikit-learn's
 * `top_k_accuracy_score`: of equal scores the later column ranks higher. A true label that is no class counts as
 * missed, where scikit-learn refuses it.
 * @param scores - rows x classes
 * @param classes - the label of each score column
 * @throws InputError when rows or columns do not fit, or `k` is no positive integer
 */
export function topKAccuracyScore(
  yTrue: readonly string[],
  scores: DenseMatrix,
  classes: readonly string[],
  k = 2,
): number {
  const rows = rowsToScore(yTrue, { length: scores.rows }, ['true labels', 'rows of scores']);
  if (classes.length !== scores.columns) {
    throw new InputError(`${scores.columns} columns of scores, but ${classes.length} classes`);
  }
  if (!Number.isInteger(k) || k < 1) throw new InputError(`k is ${k}: give a whole number from 1`);
  const place = labelPlaces(classes);
  let hits = 0;
  for (let i = 0; i < rows; i++) {
    const actual = place.get(yTrue[i]);
    if (actual !== undefined && rankOf(scores.row(i), actual) < k) hits++;
  }
  return hits / rows;
}

function rankOf(scores: Float64Array, column: number): number {
  let rank = 0;
  for (let j = 0; j < scores.length; j++) {
    if (scores[j] > scores[column] || (scores[j] === scores[column] && j > column)) rank++;
  }
  return rank;
}
