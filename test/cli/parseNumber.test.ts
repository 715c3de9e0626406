import { expect, test } from 'vitest';
import { parseNumber } from '../../src/cli/parseNumber';

test('parseNumber takes numbers within its range', () => {
  expect(parseNumber({ min: 0, max: 1, integer: false })('0.25')).toBe(0.25);
  expect(parseNumber({ min: 0, max: 10, integer: true })('10')).toBe(10);
});

test.each(['', ' ', 'x', '1e', '11', '-1', 'Infinity', 'NaN'])('parseNumber refuses "%s"', (text) => {
  expect(() => parseNumber({ min: 0, max: 10, integer: false })(text)).toThrow(/a number from 0 to 10/);
});

test('parseNumber refuses a fraction where whole numbers are asked for', () => {
  expect(() => parseNumber({ min: 0, max: 10, integer: true })('2.5')).toThrow(/a whole number/);
});
