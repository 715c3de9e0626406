import { expect, it } from 'vitest';
import { sharedFloat64, sharedInt32 } from '../../../src/models/linear/sharedArrays';

it.each([
  ['whole numbers', sharedInt32(Int32Array.of(3, 1)), sharedInt32],
  ['other numbers', sharedFloat64(Float64Array.of(3, 1)), sharedFloat64],
] as const)('puts %s on shared memory once', (_, shared, share) => {
  expect([...shared]).toEqual([3, 1]);
  expect(shared.buffer).toBeInstanceOf(SharedArrayBuffer);
  expect(share(shared as never)).toBe(shared);
});
