import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { introsort } from '../../../src/models/tree/introsort';

function check(numbers: number[]): void {
  const values = Float32Array.from([9, ...numbers, -9]);
  const given = values.slice();
  const rows = Int32Array.from(values.keys());
  introsort(values, rows, 1, 1 + numbers.length);
  const sorted = Float32Array.from(numbers).sort();
  expect(values).toEqual(Float32Array.of(9, ...sorted, -9));
  expect(Float32Array.from(rows, (row) => given[row])).toEqual(values);
}

describe('introsort', () => {
  it('sorts a range, and moves the rows along', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 300 }), check));
  });

  it('sorts what makes quicksort quadratic', () => {
    const killer = (n: number): number[] =>
      Array.from({ length: n }, (_, i) =>
        i < n / 2 ? (i % 2 === 0 ? i + 1 : n / 2 + i + (n % 2)) : 2 * (i - n / 2) + 2,
      );
    check(killer(2000));
    check(Array.from({ length: 3000 }, (_, i) => Math.min(i, 3000 - i)));
  });
});
