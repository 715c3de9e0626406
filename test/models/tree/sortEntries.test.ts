import { describe, expect, it } from 'vitest';
import { sortEntriesByValue } from '../../../src/models/tree/sortEntries';

describe('sortEntriesByValue', () => {
  it.each([3, 40, 700, 3000])('sorts columns of %i entries by value, then by row', (length) => {
    const numbers = Array.from({ length: 2 * length }, (_, i) => (((i * 7919) % 101) - 50) / 8 || 1e-42);
    const values = Float32Array.from(numbers);
    const rows = Uint16Array.from(numbers, (_, i) => i % length);
    const negatives = new Int32Array(2);
    const expected = [0, 1].map((column) =>
      Array.from({ length }, (_, row) => ({ row, value: values[column * length + row] })).sort(
        (a, b) => a.value - b.value || a.row - b.row,
      ),
    );
    sortEntriesByValue(Int32Array.of(0, length, 2 * length), rows, values, negatives);
    expected.flat().forEach(({ row, value }, k) => {
      expect([rows[k], values[k]]).toEqual([row, value]);
    });
    expect([...negatives]).toEqual(expected.map((column) => column.filter(({ value }) => value < 0).length));
  });
});
