import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitIsotonic, isotonicValue } from '../../src/tagger/isotonicRegression';

it('neighbours that fall are pooled to their mean', () => {
  const curve = fitIsotonic([1, 2, 3, 4], [1, 3, 2, 4]);
  expect([1, 2, 3, 4].map((x) => isotonicValue(curve, x))).toEqual([1, 2.5, 2.5, 4]);
});

it('the curve is straight between its points, and level beyond them', () => {
  const curve = fitIsotonic([0, 10], [0, 1]);
  expect([-5, 2.5, 99].map((x) => isotonicValue(curve, x))).toEqual([0, 0.25, 1]);
});

it('equal places share one value', () => {
  expect(isotonicValue(fitIsotonic([1, 1, 2], [0, 1, 1]), 1)).toBe(0.5);
});

it('the curve never falls, and keeps the mean of the values', () => {
  const pair = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 1 }));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 60 }), (pairs) => {
      const [x, y] = [pairs.map(([at]) => at), pairs.map(([, value]) => value)];
      const values = x.toSorted((a, b) => a - b).map((at) => isotonicValue(fitIsotonic(x, y), at));
      expect(values.every((value, i) => i === 0 || value >= values[i - 1] - 1e-12)).toBe(true);
      const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
      expect(sum(values)).toBeCloseTo(sum(y), 9);
    }),
  );
});

it('values that are not finite are refused, and none', () => {
  expect(() => fitIsotonic([Number.NaN], [1])).toThrow('give finite numbers');
  expect(() => fitIsotonic([], [])).toThrow('one at least');
});
