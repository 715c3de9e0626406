import { expect, it } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { normalizeScores } from '../../../src/models/linear/normalizeScores';

it('divides the probability of each class by their sum, and shares evenly where all are 0', () => {
  const scores = DenseMatrix.fromRows([
    [2, 6],
    [-1, -2],
  ]);
  const shares = normalizeScores(scores, (score) => Math.max(0, score));
  expect([...shares.data]).toEqual([0.25, 0.75, 0.5, 0.5]);
  expect([...scores.data]).toEqual([2, 6, -1, -2]);
});
