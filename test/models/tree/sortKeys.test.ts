import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortKeys } from '../../../src/models/tree/sortKeys';

describe('sortKeys', () => {
  it.each([16, 32])('sorts keys by %i bits above the shift', (bits) => {
    const key = fc.integer({ min: 0, max: 2 ** 16 - 1 });
    fc.assert(
      fc.property(fc.array(key, { maxLength: 200 }), (ranks) => {
        const keys = Int32Array.from([...ranks.map((rank, i) => (rank << 8) | i), -1]);
        sortKeys(keys, new Int32Array(keys.length), ranks.length, 8, bits);
        const sorted = [...keys.subarray(0, ranks.length)].map((value) => value >> 8);
        expect(sorted).toEqual([...ranks].sort((a, b) => a - b));
        expect(keys[ranks.length]).toBe(-1);
      }),
    );
  });
});
