import { expect, test } from 'vitest';
import { parseDuration } from '../../src/cli/parseDuration';

test.each([
  ['90', 90],
  ['90s', 90],
  ['0.5s', 0.5],
  ['5m', 300],
  [' 2h ', 7200],
])('parseDuration reads %j', (text, seconds) => {
  expect(parseDuration(text)).toBe(seconds);
});

test.each(['', '0', '-5s', '5 m', '1d', 's', '1e3', 'Infinity', '9999999'])(
  'parseDuration refuses %j',
  (text) => {
    expect(() => parseDuration(text)).toThrow('expected a duration such as 90s, 5m or 2h.');
  },
);
