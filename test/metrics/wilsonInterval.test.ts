import { expect, it } from 'vitest';
import { wilsonInterval } from '../../src/metrics/wilsonInterval';
import { goldenTests } from './golden';

it("Wilson's interval of 10 in 20 is the textbook's", () => {
  const { low, high } = wilsonInterval(10, 20);
  expect(low).toBeCloseTo(0.2993, 4);
  expect(high).toBeCloseTo(0.7007, 4);
});

it('stays within 0 and 1 at the ends, and is never without width', () => {
  expect(wilsonInterval(0, 10).low).toBe(0);
  expect(wilsonInterval(0, 10).high).toBeCloseTo(0.2775, 3);
  expect(wilsonInterval(10, 10).high).toBeCloseTo(1, 12);
});

it('what is no share is refused', () => {
  expect(() => wilsonInterval(3, 2)).toThrow('3 of 2 is no share');
  expect(() => wilsonInterval(0, 0)).toThrow('0 of 0 is no share');
});

it.each(goldenTests.wilson)('of $hits of $of the interval is SciPy’s', ({ hits, of, low, high }) => {
  const found = wilsonInterval(hits, of);
  expect(Math.abs(found.low - low)).toBeLessThanOrEqual(1e-12);
  expect(Math.abs(found.high - high)).toBeLessThanOrEqual(1e-12);
});
