import { expect, test } from 'vitest';
import { expectedCalibrationError } from '../../src/metrics/expectedCalibrationError';
import { crossFittedError } from '../../src/tagger/crossFittedError';

test('the error is each part’s own, where over all rows they make up for one another', () => {
  // Row i is in part i % 5: those of parts 0 and 1 are right, those of 2 and 3 wrong, one of part 4 is right.
  const correct = [true, true, false, false, true, true, true, false, false, false];
  const confidences = Float64Array.from(correct, () => 0.5);
  expect(expectedCalibrationError(confidences, correct)).toBe(0);
  expect(crossFittedError(confidences, correct)).toBeCloseTo((0.5 + 0.5 + 0.5 + 0.5 + 0) / 5, 12);
});

test('fewer rows than parts are a part each', () => {
  expect(crossFittedError([0.9, 0.4], [true, false])).toBeCloseTo((0.1 + 0.4) / 2, 12);
});
