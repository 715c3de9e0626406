import { expect, it } from 'vitest';
import { nanAverage } from '../../src/metrics/nanAverage';

const values = Float64Array.of(1, Number.NaN, 4, 7);

it('leaves values out that are no numbers, with their weights', () => {
  expect(nanAverage(values)).toBe(4);
  expect(nanAverage(values, Float64Array.of(1, 100, 1, 0))).toBe(2.5);
});

it('averages plainly where all weights that count are 0', () => {
  expect(nanAverage(values, Float64Array.of(0, 5, 0, 0))).toBe(4);
});

it('has no average of nothing', () => {
  expect(nanAverage(Float64Array.of(Number.NaN))).toBeNaN();
  expect(nanAverage(new Float64Array(0), new Float64Array(0))).toBeNaN();
});
