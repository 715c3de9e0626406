import { expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { classSimilarities } from '../../src/models/classSimilarities';
import { buildCosineIndex, unitRows } from '../../src/models/cosineIndex';

test('classSimilarities(index, codes, classes, queries) gives the highest similarity per class', () => {
  const rows = DenseMatrix.fromRows([
    [1, 0],
    [1, 1],
    [0, 1],
  ]);
  const queries = unitRows(
    DenseMatrix.fromRows([
      [0, 1],
      [0, 0],
      [-1, 0],
    ]),
  );
  const scores = classSimilarities(buildCosineIndex(unitRows(rows)), Int32Array.of(0, 0, 1), 2, queries);
  expect(scores.toRows()).toEqual([
    [expect.closeTo(Math.SQRT1_2, 11), 1],
    [0, 0],
    [expect.closeTo(-Math.SQRT1_2, 11), 0],
  ]);
});
