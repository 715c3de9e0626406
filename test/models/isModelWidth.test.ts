import { expect, test } from 'vitest';
import { isModelWidth } from '../../src/models/isModelWidth';

test.each([0, 1, 5000, 1 << 24])('isModelWidth(%s) is true', (value) => {
  expect(isModelWidth(value)).toBe(true);
});

test.each([-1, 1.5, (1 << 24) + 1, 1e9, Number.NaN, '5', null, undefined])(
  'isModelWidth(%s) is false',
  (value) => {
    expect(isModelWidth(value)).toBe(false);
  },
);
