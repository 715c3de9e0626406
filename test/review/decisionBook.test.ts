import { expect, test } from 'vitest';
import { DecisionBook } from '../../src/review/decisionBook';

test('versions only grow, and the last decision that was not undone stands', () => {
  const book = new DecisionBook();
  expect(book.at(7)).toEqual({ row: 7, version: 0, decision: null });
  book.take(7, { kind: 'accepted', id: 'T1' });
  book.take(7, { kind: 'corrected', id: 'T2' });
  expect(book.take(7, { kind: 'undo' })).toEqual({
    row: 7,
    version: 3,
    decision: { kind: 'accepted', id: 'T1' },
  });
  expect(book.all()).toHaveLength(1);
});
