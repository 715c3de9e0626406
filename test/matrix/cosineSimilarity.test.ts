import { expect, test } from 'vitest';
import { cosineSimilarity } from '../../src/matrix/cosineSimilarity';
import { DenseMatrix } from '../../src/matrix/denseMatrix';

const rows = DenseMatrix.fromRows([
  [1, 0],
  [5, 5],
  [0, 0],
  [-2, 0],
]);

test('cosineSimilarity(a, b) does not depend on the lengths of rows, and rows of zeros have 0', () => {
  const [similarities] = cosineSimilarity(DenseMatrix.fromRows([[9, 0]]), rows).toRows();
  expect(similarities).toEqual([1, expect.closeTo(Math.SQRT1_2, 15), 0, -1]);
});

test('cosineSimilarity(a) compares the rows of a with one another', () => {
  const own = cosineSimilarity(rows);
  expect(own.toRows()).toEqual(cosineSimilarity(rows, rows.selectRows([0, 1, 2, 3])).toRows());
  expect(own.get(1, 1)).toBeCloseTo(1, 15);
});
