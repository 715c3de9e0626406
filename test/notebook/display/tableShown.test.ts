import { expect, it } from 'vitest';
import { tableShown } from '../../../src/notebook/display/tableShown';

it('takes rows, maps and data frames for tables, and lists of anything else not', () => {
  expect(tableShown([{ a: 1 }, { b: 2 }])?.tables?.[0]).toMatchObject({
    columns: ['a', 'b'],
    rows: [
      [1, undefined],
      [undefined, 2],
    ],
    total: 2,
  });
  expect(tableShown(new Map([['__proto__', 1]]))?.tables?.[0]?.rows).toEqual([['__proto__', 1]]);
  expect(tableShown({ columns: ['a'], values: [1, 2] })?.tables?.[0]?.rows).toEqual([[1], [2]]);
  expect(tableShown(['a', 'b'])).toBeUndefined();
  expect(tableShown([])).toBeUndefined();
});
