import { expect, it } from 'vitest';
import { expectedCalibrationError } from '../../src/metrics/expectedCalibrationError';
import { confidenceCases } from './golden';

it('confidences that come true have no error', () => {
  expect(expectedCalibrationError([0.5, 0.5, 1, 0], [true, false, true, false])).toBe(0);
});

it('the gaps of the bins count by their rows', () => {
  const error = expectedCalibrationError([0.9, 0.9, 0.9, 0.2], [true, false, true, false], 10);
  expect(error).toBeCloseTo((3 * (0.9 - 2 / 3) + 0.2) / 4, 12);
});

it.each(confidenceCases)(
  '$bins bins: the error is that of scikit-learn’s curve',
  ({ confidences, correct, bins, error }) => {
    const found = expectedCalibrationError(confidences, correct.map(Boolean), bins);
    expect(Math.abs(found - error)).toBeLessThanOrEqual(1e-12);
  },
);
