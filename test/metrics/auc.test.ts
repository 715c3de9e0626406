import { describe, expect, it } from 'vitest';
import { auc } from '../../src/metrics/auc';

describe('auc', () => {
  it('is the area of the trapezoids, whichever way x runs', () => {
    expect(auc([0, 0.5, 1], [0, 1, 1])).toBe(0.75);
    expect(auc([1, 0.5, 0], [1, 1, 0])).toBe(0.75);
  });

  it('is NaN where a coordinate is', () => {
    expect(auc([0, Number.NaN], [0, 1])).toBeNaN();
  });

  it('refuses an x that turns back, a single point, and unequal lengths', () => {
    expect(() => auc([0, 1, 0.5], [0, 1, 1])).toThrow('x goes up and down');
    expect(() => auc([0], [0])).toThrow('at least 2 points, found 1');
    expect(() => auc([0, 1], [0])).toThrow('2 x values, but 1 y values');
  });
});
