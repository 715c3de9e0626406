import { describe, expect, it } from 'vitest';
import { formatFixed } from '../../src/metrics/formatFixed';

describe('formatFixed', () => {
  it('rounds an exact half to the even digit', () => {
    expect([0.125, 0.375, 0.625, 0.875, -0.125].map((value) => formatFixed(value, 2))).toEqual([
      '0.12',
      '0.38',
      '0.62',
      '0.88',
      '-0.12',
    ]);
    expect([0.5, 1.5, 2.5].map((value) => formatFixed(value, 0))).toEqual(['0', '2', '2']);
  });

  it('rounds what only looks like a half by its binary value', () => {
    expect([1.005, 1.015, 0.285].map((value) => formatFixed(value, 2))).toEqual(['1.00', '1.01', '0.28']);
  });

  it('writes NaN as Python does', () => {
    expect(formatFixed(Number.NaN, 2)).toBe('nan');
  });
});
