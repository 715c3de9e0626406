import { expect, test } from 'vitest';
import { formatSigned, formatValue } from '../../src/explain/formatValue';

test('formatValue and formatSigned give three digits, and no negative zero', () => {
  expect([0.12345, -0.0001, -1].map(formatValue)).toEqual(['0.123', '0.000', '-1.000']);
  expect([0.5, -0.5, 0].map(formatSigned)).toEqual(['+0.500', '−0.500', '+0.000']);
});
