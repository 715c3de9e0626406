import { expect, it } from 'vitest';
import { countCell, shareCell } from '../../src/report/numberCells';

it('numbers are shown short, and sorted by their whole value', () => {
  expect(countCell(12345)).toEqual({ html: '12,345', value: 12345 });
  expect(shareCell(0.12345)).toEqual({ html: '0.12', value: 0.12345 });
});

it('what is not known is a dash, and sorted below zero', () => {
  expect(countCell(null).html).toContain('–');
  expect(shareCell(null).value).toBeLessThan(0);
});
