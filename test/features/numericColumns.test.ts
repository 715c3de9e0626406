import { expect, test } from 'vitest';
import { numericColumns } from '../../src/features/numericColumns';

test('numericColumns reads numbers, blanks around them left out', () => {
  const columns = [
    ['1', ' -2.5 ', '1e3'],
    ['0', '0x10', '7'],
  ];
  expect(numericColumns(columns, ['a', 'b']).toDense().toRows()).toEqual([
    [1, 0],
    [-2.5, 16],
    [1000, 7],
  ]);
});

test.each(['', '  ', 'low', 'NaN', 'Infinity', '1,5'])('numericColumns refuses %j', (cell) => {
  expect(() => numericColumns([['1', cell]], ['count'])).toThrow('row 1 of column "count"');
});
