import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RandomState } from '../../src/random/randomState';
import { approximateMode } from '../../src/selection/approximateMode';

it('gives the rest to the largest remainders', () => {
  expect([...approximateMode(Int32Array.of(4, 2), 3, new RandomState(0))]).toEqual([2, 1]);
  expect([...approximateMode(Int32Array.of(8, 1, 1), 5, new RandomState(0))].slice(0, 1)).toEqual([4]);
});

it('shares out all draws, and never more than a class has', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), fc.nat(), (counts, seed) => {
      const total = counts.reduce((sum, count) => sum + count, 0);
      const draws = seed % (total + 1);
      const mode = approximateMode(Int32Array.from(counts), draws, new RandomState(seed));
      expect(mode.reduce((sum, count) => sum + count, 0)).toBe(draws);
      expect(mode.every((count, k) => count <= counts[k])).toBe(true);
    }),
  );
});
