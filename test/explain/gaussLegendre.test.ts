import { expect, test } from 'vitest';
import { gaussLegendre } from '../../src/explain/gaussLegendre';

test.each([1, 2, 3, 8, 31, 140])(
  'gaussLegendre with %i points integrates powers up to twice as many',
  (count) => {
    const { points, weights } = gaussLegendre(count);
    for (const power of [0, 1, count, 2 * count - 1]) {
      let sum = 0;
      for (let q = 0; q < count; q++) sum += weights[q] * points[q] ** power;
      expect(sum).toBeCloseTo(1 / (power + 1), 13);
    }
  },
);

test('gaussLegendre gives the points between 0 and 1, ascending', () => {
  const { points } = gaussLegendre(64);
  expect([...points]).toEqual([...points].sort((a, b) => a - b));
  expect(points[0]).toBeGreaterThan(0);
  expect(points[63]).toBeLessThan(1);
});
