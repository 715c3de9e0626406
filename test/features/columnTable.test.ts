import { expect, test } from 'vitest';
import { columnTable, selectTableRows } from '../../src/features/columnTable';

const table = columnTable(
  new Map([
    ['alert', ['a', 'b', 'c']],
    ['__proto__', ['1', '2', '3']],
  ]),
);

test('columnTable knows its columns and rows, whatever they are called', () => {
  expect(table.columns).toEqual(['alert', '__proto__']);
  expect(table.rows).toBe(3);
  expect(table.column('__proto__')).toEqual(['1', '2', '3']);
  expect(() => table.column('constructor')).toThrow('there is no column "constructor"');
});

test('columnTable refuses no columns, and columns of different lengths', () => {
  expect(() => columnTable(new Map())).toThrow('needs columns');
  const ragged = new Map([
    ['a', ['1']],
    ['b', []],
  ]);
  expect(() => columnTable(ragged)).toThrow('column "b" has 0 cells, "a" 1');
});

test('selectTableRows takes rows in the order asked for', () => {
  const selected = selectTableRows(table, Int32Array.of(2, 0, 2));
  expect(selected.rows).toBe(3);
  expect(selected.column('alert')).toEqual(['c', 'a', 'c']);
});
