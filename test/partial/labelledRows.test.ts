import { expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { labelledRows } from '../../src/partial/labelledRows';

test('labelledRows gives the rows with a label, and refuses rows without any', () => {
  expect([...labelledRows(new DenseMatrix(4, 1), ['', 'a', '', '0'])]).toEqual([1, 3]);
  expect(() => labelledRows(new DenseMatrix(1, 1), [''])).toThrow(/none of the 1 rows has a label/);
  expect(() => labelledRows(new DenseMatrix(2, 1), ['a'])).toThrow(/give '' to rows without one/);
});
