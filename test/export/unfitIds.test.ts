import { expect, it } from 'vitest';
import { UnfitIds } from '../../src/export/unfitIds';

it('counts rows by id, with the line of the first', () => {
  const unfit = new UnfitIds();
  unfit.add('benign', 'no id', 3);
  unfit.add('T9999', 'unknown', 4);
  unfit.add('benign', 'no id', 9);
  expect(unfit.rows).toBe(3);
  expect(unfit.list()).toEqual([
    { id: 'benign', message: 'no id', rows: 2, line: 3 },
    { id: 'T9999', message: 'unknown', rows: 1, line: 4 },
  ]);
});

it('keeps the beginning of a long id, and messages fit for a terminal', () => {
  const unfit = new UnfitIds();
  unfit.add('x'.repeat(1_000_000), '\u202e\u001b[31mno id', 1);
  unfit.add('x'.repeat(2_000_000), 'no id', 2);
  expect(unfit.list()).toEqual([{ id: 'x'.repeat(200), message: '[31mno id', rows: 2, line: 1 }]);
});

it('lists no more than a hundred ids, and counts on', () => {
  const unfit = new UnfitIds();
  for (let i = 0; i < 1000; i++) unfit.add(`x${i}`, 'no id', i);
  expect(unfit.list()).toHaveLength(100);
  expect(unfit.rows).toBe(1000);
});
