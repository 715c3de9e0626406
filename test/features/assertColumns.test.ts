import { expect, test } from 'vitest';
import { assertColumns } from '../../src/features/assertColumns';

test('assertColumns gives the number of rows', () => {
  expect(
    assertColumns(
      'Encoder',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      2,
    ),
  ).toBe(2);
});

test('assertColumns refuses no columns, another number of them, and different lengths', () => {
  expect(() => assertColumns('Encoder', [])).toThrow('Encoder got no columns');
  expect(() => assertColumns('Encoder', [['a']], 2)).toThrow('Encoder got 1 columns, it was fitted on 2');
  expect(() => assertColumns('Encoder', [['a'], []])).toThrow('column 1 has 0 cells');
});
