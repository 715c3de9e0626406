import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidths } from '../../src/cli/columnWidths';

test('columns keep their widths where there is room', () => {
  expect(columnWidths([10, 20], [false, false], 30)).toEqual([10, 20]);
  expect(columnWidths([10, 20], [false, false], Number.POSITIVE_INFINITY)).toEqual([10, 20]);
});

test('the widest give way first, to one width; fixed ones stay', () => {
  expect(columnWidths([10, 40, 60], [false, false, false], 60)).toEqual([10, 25, 25]);
  expect(columnWidths([30, 40, 60], [true, false, false], 60)).toEqual([30, 15, 15]);
});

test('no column goes below eight, though the table is then too wide', () => {
  expect(columnWidths([30, 40], [false, false], 5)).toEqual([8, 8]);
});

test('columns are never wider than they want to be', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(90), { minLength: 1, maxLength: 8 }), fc.nat(200), (wanted, room) => {
      const widths = columnWidths(
        wanted,
        wanted.map(() => false),
        room,
      );
      widths.forEach((width, j) => {
        expect(width).toBeLessThanOrEqual(wanted[j]);
      });
      const sum = widths.reduce((total, width) => total + width, 0);
      expect(sum <= room || widths.every((width) => width <= 8)).toBe(true);
    }),
  );
});
