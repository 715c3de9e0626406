import { describe, expect, it } from 'vitest';
import { keepNearest } from '../../src/resample/keepNearest';

function nearest(distances: readonly number[], self: number, count: number, tolerance = 0): number[] {
  const places = new Int32Array(count);
  keepNearest(Float64Array.from(distances), self, tolerance, places);
  return [...places];
}

describe('keepNearest', () => {
  it('orders by distance, equal ones by place, and leaves out the row itself', () => {
    expect(nearest([3, 0, 1, 3, 1, 2], 1, 5)).toEqual([2, 4, 5, 0, 3]);
    expect(nearest([3, 0, 1, 3, 1, 2], 1, 3)).toEqual([2, 4, 5]);
  });

  it('takes distances that differ by rounding as equal, also at the end of the list', () => {
    const noisy = [2 + 3e-16, 0, 1, 2, 2 - 2e-16];
    expect(nearest(noisy, 1, 2, 1e-12)).toEqual([2, 0]);
    expect(nearest(noisy, 1, 4, 1e-12)).toEqual([2, 0, 3, 4]);
    expect(nearest(noisy, 1, 2)).toEqual([2, 4]);
  });
});
