import { expect, test } from 'vitest';
import { indexRows } from '../../../src/models/evidence/indexedRows';
import { sparse } from './evidenceCase';

test('indexRows puts rows class by class, of length 1, and by column', () => {
  const rows = sparse(
    [
      [0, 0, 2],
      [3, 4, 0],
      [0, 0, 0],
      [1, 0, 0],
    ],
    3,
  );
  const indexed = indexRows(rows, [2, 0, 1, 0], 3, 1);
  expect([...indexed.rowAt]).toEqual([1, 3, 2, 0]);
  expect([...indexed.starts]).toEqual([0, 2, 3, 4]);
  expect([...indexed.indptr]).toEqual([0, 2, 3, 4]);
  expect([...indexed.places]).toEqual([0, 1, 0, 3]);
  expect([...indexed.values]).toEqual([0.6, 1, 0.8, 1].map(Math.fround));
  expect([...indexed.wordFactors]).toEqual([expect.closeTo(1 / 0.6), 1, 0, 0]);
  expect(indexed).toMatchObject({ rows: 4, classes: 3, words: 1 });
});

test('indexRows lies on memory that threads share', () => {
  for (const part of Object.values(indexRows(sparse([[1]], 1), [0], 1, 1))) {
    if (ArrayBuffer.isView(part)) expect(part.buffer).toBeInstanceOf(SharedArrayBuffer);
  }
});
