import { describe, expect, it } from 'vitest';
import { bootstrapSize, drawRows } from '../../../src/models/tree/bootstrap';

describe('bootstrapSize', () => {
  it('is the number of rows, a number, or a share rounded with halves to even', () => {
    expect(bootstrapSize(10, null)).toBe(10);
    expect(bootstrapSize(10, 3)).toBe(3);
    expect(bootstrapSize(5, 0.5)).toBe(2);
    expect(bootstrapSize(7, 0.5)).toBe(4);
    expect(bootstrapSize(10, 0.01)).toBe(1);
  });

  it.each([0, 11, -1, 2.5, Number.NaN])('refuses %d of 10 rows', (maxSamples) => {
    expect(() => bootstrapSize(10, maxSamples)).toThrow(`invalid maxSamples ${maxSamples}`);
  });
});

describe('drawRows', () => {
  it("draws NumPy's RandomState(5).randint(0, 10, 8)", () => {
    expect([...drawRows(5, 10, 8)]).toEqual([3, 6, 6, 0, 9, 8, 4, 7]);
  });
});
