import { expect, test } from 'vitest';
import { formatDuration } from '../../src/progress/formatDuration';

test.each([
  [0, '0.0 s'],
  [0.44, '0.4 s'],
  [9.96, '10 s'],
  [59.4, '59 s'],
  [59.6, '1 min 00 s'],
  [200, '3 min 20 s'],
  [3599.6, '1 h 00 min'],
  [7500, '2 h 05 min'],
])('formatDuration(%d) is "%s"', (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text);
});
