import { expect, test } from 'vitest';
import { shortNumber } from '../../src/display/shortNumber';

test.each([
  [0, '0'],
  [-12_345_678, '-12345678'],
  [0.5, '0.5'],
  [2 / 3, '0.6667'],
  [-1234.56789, '-1234.5679'],
  [0.000012346, '0.00001235'],
  [1_234_567_890.5, '1.235e+9'],
  [Number.NaN, 'NaN'],
  [Number.NEGATIVE_INFINITY, '-Infinity'],
])('%d is shown as %s', (value, text) => {
  expect(shortNumber(value)).toBe(text);
});
