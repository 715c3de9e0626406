import { describe, expect, it } from 'vitest';
import { RowOrder } from '../../../src/models/tree/rowOrder';

describe('RowOrder', () => {
  it('leaves out rows without weight', () => {
    const order = new RowOrder(Float64Array.of(0, 2, 1, 0));
    expect([...order.rows]).toEqual([1, 2]);
    expect([...order.places]).toEqual([-1, 0, 1, -1]);
  });

  it('swaps two rows and their places', () => {
    const order = new RowOrder(Float64Array.of(1, 1, 1));
    order.swap(0, 2);
    expect([...order.rows]).toEqual([2, 1, 0]);
    expect([...order.places]).toEqual([2, 1, 0]);
  });
});
