import { expect, it } from 'vitest';
import { countOf, formatCount, formatShare } from '../../src/plots/formatNumber';

it('formatCount groups thousands', () => {
  expect(formatCount(1234567)).toBe('1,234,567');
});

it('countOf uses the singular for one alone', () => {
  expect([0, 1, 2].map((count) => countOf(count, 'class', 'classes'))).toEqual([
    '0 classes',
    '1 class',
    '2 classes',
  ]);
});

it('formatShare has one digit unless it is 0', () => {
  expect([0.1234, 0.5, 1].map(formatShare)).toEqual(['12.3 %', '50 %', '100 %']);
});
