import { expect, test } from 'vitest';
import { frameRows, objectRows } from '../../src/display/tableRows';

test('objects become rows, with a column for each key of the rows shown', () => {
  expect(objectRows([{ a: 1 }, { b: 2, a: 3 }, { c: 4 }], 2)).toEqual({
    columns: ['a', 'b'],
    rows: [
      [1, undefined],
      [3, 2],
    ],
    total: 3,
  });
});

test('a key that a row lacks is empty, also where its prototype has one of that name', () => {
  expect(objectRows([JSON.parse('{"__proto__": 1, "toString": 2}'), {}], 9).rows).toEqual([
    [1, 2],
    [undefined, undefined],
  ]);
});

test('a frame’s rows are its values, and a single value is a row', () => {
  const columns = ['a'];
  expect(frameRows({ columns, values: [[1], 2, [3]] }, 2)).toEqual({ columns, rows: [[1], [2]], total: 3 });
  expect(frameRows({ columns, values: new Float64Array(3) }, 9).total).toBe(3);
});
