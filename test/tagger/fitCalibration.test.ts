import { expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { expectedCalibrationError } from '../../src/metrics/expectedCalibrationError';
import { RandomState } from '../../src/random/randomState';
import { fitCalibration } from '../../src/tagger/fitCalibration';

/** Scores whose first candidate is right with half the chance that its score says. */
function rows(seed: number, count = 2000) {
  const random = new RandomState(seed);
  const scores = new DenseMatrix(count, 2, random.uniform(0, 1, count * 2));
  const first = Int32Array.from({ length: count }, (_, i) => (scores.get(i, 1) > scores.get(i, 0) ? 1 : 0));
  const luck = random.uniform(0, 1, count);
  const correct = Array.from(luck, (p, i) => p < Math.abs(scores.get(i, 0) - scores.get(i, 1)) / 2);
  return { scores, first, correct, folds: 5 };
}

it('what a temperature cannot mend a curve does, also on new rows', () => {
  const calibration = fitCalibration(rows(1));
  expect(calibration.method).not.toBe('temperature');
  const fresh = rows(2);
  const error = expectedCalibrationError(calibration.confidences(fresh.scores, fresh.first), fresh.correct);
  expect(error).toBeLessThan(0.05);
});

it('the method chosen has the least error of those compared', () => {
  const { method, json } = fitCalibration(rows(3));
  expect(json.compared[method].error).toBe(
    Math.min(...Object.values(json.compared).map(({ error }) => error)),
  );
});
