import { expect, test } from 'vitest';
import { exactRowValues, rowValues } from '../../src/explain/rowValues';

test('rowValues gives values as 32-bit floats, and 0 where nothing is stored', () => {
  const valueAt = rowValues({ indices: Int32Array.of(1, 7), values: Float64Array.of(0.1, 2) });
  expect([0, 1, 7].map(valueAt)).toEqual([0, Math.fround(0.1), 2]);
});

test('exactRowValues gives values as they are', () => {
  const valueAt = exactRowValues({ indices: Int32Array.of(1), values: Float64Array.of(0.1) });
  expect([0, 1].map(valueAt)).toEqual([0, 0.1]);
});
