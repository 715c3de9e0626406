import { expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { buildCosineIndex, unitRows } from '../../src/models/cosineIndex';
import { nearestRows } from '../../src/models/nearestRows';

test('nearestRows(index, queries, k) gives k rows per query, most similar first', () => {
  const rows = DenseMatrix.fromRows([
    [1, 0],
    [1, 1],
    [0, 1],
  ]);
  const queries = unitRows(
    DenseMatrix.fromRows([
      [0, 2],
      [3, 1],
    ]),
  );
  const { k, indices, similarities } = nearestRows(buildCosineIndex(unitRows(rows)), queries, 2);
  expect(k).toBe(2);
  expect([...indices]).toEqual([2, 1, 0, 1]);
  expect(similarities.get(0, 0)).toBe(1);
  expect(similarities.get(0, 1)).toBeCloseTo(Math.SQRT1_2, 11);
});
