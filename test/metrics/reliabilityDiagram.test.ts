import { expect, it } from 'vitest';
import { reliabilityDiagram } from '../../src/metrics/reliabilityDiagram';
import { confidenceCases, distance } from './golden';

it('rows fall into bins of equal width, the upper end included', () => {
  const bins = reliabilityDiagram([0, 0.25, 0.5, 0.51, 1], [false, true, true, false, true], 2);
  expect(bins).toEqual([
    { low: 0, high: 0.5, rows: 3, confidence: 0.25, accuracy: 2 / 3 },
    { low: 0.5, high: 1, rows: 2, confidence: 0.755, accuracy: 0.5 },
  ]);
});

it('a bin without rows has no confidence and no accuracy', () => {
  expect(reliabilityDiagram([1], [true])[0]).toMatchObject({ rows: 0, confidence: Number.NaN });
});

it('bad input is refused', () => {
  expect(() => reliabilityDiagram([1.2], [true])).toThrow(
    'confidence 1.2 of row 0: give a number from 0 to 1',
  );
  expect(() => reliabilityDiagram([], [])).toThrow('no confidences');
  expect(() => reliabilityDiagram([0.5], [])).toThrow('1 confidences, but 0 outcomes');
  expect(() => reliabilityDiagram([0.5], [true], 0)).toThrow('bins is 0');
});

it.each(confidenceCases)(
  '$bins bins are those of scikit-learn’s calibration_curve',
  ({ confidences, correct, bins, ...curve }) => {
    const filled = reliabilityDiagram(confidences, correct.map(Boolean), bins).filter(({ rows }) => rows > 0);
    expect(
      distance(
        filled.map(({ accuracy }) => accuracy),
        curve.accuracy,
      ),
    ).toBeLessThanOrEqual(1e-12);
    expect(
      distance(
        filled.map(({ confidence }) => confidence),
        curve.mean,
      ),
    ).toBeLessThanOrEqual(1e-12);
  },
);
