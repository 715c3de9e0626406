import { expect, test } from 'vitest';
import { sparseRows } from '../../src/features/sparseRows';

test('sparseRows stores what each row puts, and no zeros', () => {
  const matrix = sparseRows(3, 4, (row, put) => {
    if (row === 1) return;
    put(0, row);
    put(3, 7);
  });
  expect(matrix.toDense().toRows()).toEqual([
    [0, 0, 0, 7],
    [0, 0, 0, 0],
    [2, 0, 0, 7],
  ]);
  expect(matrix.nonZeros).toBe(3);
});
