import { describe, expect, it } from 'vitest';
import { ClassSums, fitsClassSums } from '../../../src/models/tree/classSums';
import { RowOrder } from '../../../src/models/tree/rowOrder';

const codes = Int32Array.of(0, 2, 1, 2, 0);
const weights = Float64Array.of(1, 3, 2, 1, 4);
const labels = { codes, weights, classCount: 3 };

describe('ClassSums', () => {
  it('sums weights by class, and their squares', () => {
    const sums = new ClassSums(labels, new RowOrder(weights));
    sums.enter(0, 5);
    expect([...sums.total]).toEqual([5, 2, 4]);
    expect([sums.weight, sums.squares]).toEqual([11, 45]);
  });

  it('keeps up the squares of both sides while rows move', () => {
    const sums = new ClassSums(labels, new RowOrder(weights));
    sums.enter(0, 5);
    sums.move(3, 5);
    expect([...sums.moved]).toEqual([4, 0, 1]);
    expect([sums.movedWeight, sums.movedSquares, sums.restSquares]).toEqual([5, 17, 1 + 4 + 9]);
    sums.endMove();
    expect([...sums.moved]).toEqual([0, 0, 0]);
  });

  it('finds a left child by taking the right one away, with the same sums as by counting', () => {
    const sums = new ClassSums(labels, new RowOrder(weights));
    sums.enter(0, 5);
    sums.leaveAt(0, 4, 5);
    sums.enter(0, 4);
    const counted = new ClassSums(labels, new RowOrder(weights));
    counted.enter(0, 4);
    expect(sums.total).toEqual(counted.total);
    expect([sums.weight, sums.squares]).toEqual([counted.weight, counted.squares]);
  });
});

describe('fitsClassSums', () => {
  it('takes small integers, and no fractions or large numbers', () => {
    expect(fitsClassSums(labels)).toBe(true);
    expect(fitsClassSums({ ...labels, weights: Float64Array.of(1, 1, 0.5, 1, 1) })).toBe(false);
    expect(fitsClassSums({ ...labels, weights: Float64Array.of(2 ** 27, 1, 1, 1, 1) })).toBe(false);
    expect(fitsClassSums({ ...labels, classCount: 2 ** 29, weights: weights.map(() => 4) })).toBe(false);
  });
});
