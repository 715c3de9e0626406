import { expect, it } from 'vitest';
import { confidenceLogLoss } from '../../src/metrics/confidenceLogLoss';
import { confidenceCases } from './golden';

it('a coin surprises by ln 2, a sure and right one not at all', () => {
  expect(confidenceLogLoss([0.5, 0.5], [true, false])).toBeCloseTo(Math.LN2, 12);
  expect(confidenceLogLoss([1, 0], [true, false])).toBeCloseTo(0, 5);
});

it('certainty that is wrong stays finite', () => {
  expect(confidenceLogLoss([1], [false])).toBeCloseTo(-Math.log(1e-6), 6);
});

it.each(confidenceCases)(
  '$bins bins: the log loss is scikit-learn’s',
  ({ confidences, correct, logLoss }) => {
    const found = confidenceLogLoss(confidences, correct.map(Boolean));
    expect(Math.abs(found - logLoss)).toBeLessThanOrEqual(1e-12);
  },
);
