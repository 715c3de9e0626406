import { expect, test } from 'vitest';
import { firstAtLeast, inverseNorm } from '../../../src/models/evidence/rowParts';

test('firstAtLeast is the place where the larger numbers begin', () => {
  expect([0, 3, 4, 9].map((least) => firstAtLeast(Int32Array.of(1, 3, 8), least))).toEqual([0, 1, 2, 3]);
});

test('inverseNorm is one over the length of a part, and 0 for a part without values', () => {
  const values = Float64Array.of(7, 3, 4, 0);
  expect([inverseNorm(values, 1, 3), inverseNorm(values, 3, 4), inverseNorm(values, 2, 2)]).toEqual([
    0.2, 0, 0,
  ]);
});
