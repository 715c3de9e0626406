import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binThresholds } from '../../../src/models/boosting/binThresholds';

const cut = (nonZeros: number[], zeros = 0, maxBins = 255, minDataInBin = 1): number[] =>
  Array.from(binThresholds(Float64Array.from(nonZeros), zeros, { maxBins, minDataInBin }));

test('binThresholds lie midway between different values, 0 among them when it occurs', () => {
  expect(cut([1, 1, 2, 4])).toEqual([1.5, 3]);
  expect(cut([1, 3], 5)).toEqual([0.5, 2]);
  expect(cut([-2, -2, 4], 1)).toEqual([-1, 2]);
  expect(cut([-2], 1)).toEqual([-1]);
});

test('binThresholds are none where there is one value, or none', () => {
  expect(cut([3, 3])).toEqual([]);
  expect(cut([], 4)).toEqual([]);
  expect(cut([])).toEqual([]);
});

test('binThresholds leave so many rows in each bin but the last', () => {
  expect(cut([1, 2, 3, 4, 5], 0, 255, 2)).toEqual([2.5, 4.5]);
  expect(cut([1, 2, 3, 4, 5], 9, 255, 2)).toEqual([0.5, 2.5, 4.5]);
});

test('binThresholds cut at quantiles where there are more values than bins', () => {
  const hundred = Array.from({ length: 101 }, (_, i) => i + 1);
  expect(cut(hundred, 0, 4)).toEqual([26, 51, 76]);
});

test('binThresholds keep 0 on its own among many values', () => {
  const values = Array.from({ length: 40 }, (_, i) => (i < 20 ? i - 20 : i - 19));
  const thresholds = cut(values, 1000, 8);
  expect(thresholds.filter((threshold) => threshold >= -1 && threshold < 1)).toEqual([-0.5, 0.5]);
});

test('binThresholds ascend, are fewer than bins, and separate neighbours however near', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true, min: -1e300, max: 1e300 }).filter((value) => value !== 0)),
      fc.nat(3),
      fc.integer({ min: 2, max: 20 }),
      (values, zeros, maxBins) => {
        const sorted = Float64Array.from(values).sort();
        const thresholds = binThresholds(sorted, zeros, { maxBins, minDataInBin: 1 });
        expect(thresholds.length).toBeLessThan(maxBins);
        thresholds.forEach((threshold, b) => {
          if (b > 0) expect(threshold).toBeGreaterThan(thresholds[b - 1]);
        });
        const distinct = new Set([...values, ...(zeros > 0 ? [0] : [])]);
        if (distinct.size <= maxBins) expect(thresholds.length).toBe(Math.max(0, distinct.size - 1));
      },
    ),
    { seed: 1 },
  );
});
