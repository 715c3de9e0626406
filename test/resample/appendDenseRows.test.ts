import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { appendDenseRows } from '../../src/resample/appendDenseRows';

describe('appendDenseRows', () => {
  it('puts new rows on the way from their base to their neighbour, after the old rows', () => {
    const X = DenseMatrix.fromRows([
      [0, 4],
      [2, 0],
    ]);
    const plan = {
      base: Int32Array.of(0, 1),
      neighbour: Int32Array.of(1, 1),
      step: Float64Array.of(0.25, 0.5),
      labels: ['a', 'a'],
    };
    expect(appendDenseRows(X, plan).toRows()).toEqual([
      [0, 4],
      [2, 0],
      [0.5, 3],
      [2, 0],
    ]);
  });
});
