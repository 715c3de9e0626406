import { expect, test } from 'vitest';
import { DecisionBook } from '../../src/review/decisionBook';

test('versions only grow, and the last decision that was not undone stands', () => {
  const book = new DecisionBook();
  expect(book.at(7)).toEqual({ row: 7, version: 0, decision: null, place: 0 });
  book.take(7, { kind: 'accepted', id: 'T1' });
  book.take(7, { kind: 'corrected', id: 'T2' });
  expect(book.take(7, { kind: 'undo' })).toEqual({
    row: 7,
    version: 3,
    decision: { kind: 'accepted', id: 'T1' },
    place: 1,
  });
  expect(book.all()).toHaveLength(1);
});

test('decisions are counted over all rows, and no number is given twice', () => {
  const book = new DecisionBook();
  book.take(7, { kind: 'none', id: null });
  book.take(3, { kind: 'none', id: null });
  book.take(3, { kind: 'undo' });
  expect(book.take(7, { kind: 'accepted', id: 'T1' }).place).toBe(3);
  expect(book.take(7, { kind: 'undo' }).place).toBe(1);
});
