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

test('nearestRows(index, queries, k) finds the same in threads', () => {
  const rows = DenseMatrix.fromRows(
    Array.from({ length: 1500 }, (_, i) => [1 + (i % 7), 1 + (i % 11), i % 13, 1]),
  );
  const index = buildCosineIndex(unitRows(rows));
  const queries = unitRows(rows);
  const together = nearestRows(index, queries, 2, 2);
  for (let i = 0; i < queries.rows; i += 100) {
    const alone = nearestRows(index, queries.selectRows([i]), 2);
    expect(together.indices.subarray(2 * i, 2 * i + 2)).toEqual(alone.indices);
    expect(together.similarities.row(i)).toEqual(alone.similarities.row(0));
  }
});
