import { expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { likeNeighbours } from '../../src/plots/likeNeighbours';
import { umapEmbedding } from '../../src/plots/umapEmbedding';
import { RandomState } from '../../src/random/randomState';

/** Rows of three kinds, each with words of its own. */
const kinds = Array.from({ length: 60 }, (_, i) => `kind ${i % 3}`);
const random = new RandomState(7);
const rows = SparseMatrix.fromDense(
  DenseMatrix.fromRows(
    kinds.map((_, i) =>
      Array.from({ length: 30 }, (_, j) =>
        Math.floor(j / 10) === i % 3 && random.randomSample() < 0.6 ? 0.2 + random.randomSample() : 0,
      ),
    ),
  ),
);

it('umapEmbedding lays alike rows together', () => {
  const map = umapEmbedding(rows);
  expect([map.rows, map.columns]).toEqual([60, 2]);
  expect(map.data.every(Number.isFinite)).toBe(true);
  expect(likeNeighbours(map, kinds, 10)).toBeGreaterThan(0.95);
});

it('umapEmbedding gives the same map for the same seed, and another for another', () => {
  const map = umapEmbedding(rows, { randomState: 1 });
  expect(umapEmbedding(rows, { randomState: 1 })).toEqual(map);
  expect(umapEmbedding(rows, { randomState: 2 })).not.toEqual(map);
});

it('umapEmbedding takes rows that are equal, empty, or fewer than the neighbours asked for', () => {
  const few = DenseMatrix.fromRows([
    [0, 0, 0],
    [0, 0, 0],
    [1, 0, 0],
    [1, 0, 0],
    [0, 1, 1],
  ]);
  expect(umapEmbedding(few).data.every(Number.isFinite)).toBe(true);
});

it('umapEmbedding refuses too few rows or columns, and options out of range', () => {
  expect(() => umapEmbedding(rows.selectRows([0, 1]))).toThrow('a map of 2 rows: give from 5 to 20,000');
  expect(() => umapEmbedding(new DenseMatrix(9, 2))).toThrow('X has 2 columns');
  expect(() => umapEmbedding(rows, { nNeighbors: 1 })).toThrow('nNeighbors is 1');
  expect(() => umapEmbedding(rows, { nComponents: 2.5 })).toThrow('nComponents is 2.5');
  expect(() => umapEmbedding(rows, { minDist: -1 })).toThrow('minDist is -1');
});
