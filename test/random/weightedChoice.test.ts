import { expect, it } from 'vitest';
import { drawWeighted, drawWeightedOnce } from '../../src/random/weightedChoice';

const half = (count: number): Float64Array => new Float64Array(count).fill(0.5);

it('an index covers its share of the numbers from 0 to 1', () => {
  const sample = (): Float64Array => Float64Array.of(0, 0.249, 0.25, 0.999);
  expect([...drawWeighted(sample, [0.25, 0, 0.75], 4)]).toEqual([0, 0, 2, 2]);
});

it('an index drawn once is not drawn again', () => {
  expect([...drawWeightedOnce(half, [0.1, 0.8, 0.1], 3)].sort()).toEqual([0, 1, 2]);
});

it('refuses what is no distribution', () => {
  expect(() => drawWeighted(half, [0.5, 0.4], 1)).toThrow('sum 0.9 instead of 1');
  expect(() => drawWeighted(half, [1.5, -0.5], 1)).toThrow('value -0.5');
  expect(() => drawWeighted(half, [Number.NaN, 1], 1)).toThrow('value NaN');
  expect(() => drawWeightedOnce(half, [1, 0], 2)).toThrow('only 1 have a probability above 0');
});
