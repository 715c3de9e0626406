import { describe, expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { exactLog } from '../../src/text/exactLog';
import { weighTerms } from '../../src/text/weighTerms';

// Three terms in two documents; the last one has no column.
const counted = () => ({
  counts: SparseMatrix.fromDense(
    DenseMatrix.fromRows([
      [3, 1],
      [4, 0],
      [9, 9],
    ]),
  ),
  order: Int32Array.of(1, 0),
});

describe('weighTerms', () => {
  const weighed = (options: Parameters<typeof weighTerms>[2], idf: Float64Array | null = null) => {
    const terms = counted();
    weighTerms(terms, idf, options);
    return terms.counts.toDense().toRows().slice(0, 2);
  };

  test('makes the length of each document 1, over the terms that have a column', () => {
    expect(weighed({})).toEqual([
      [3 / 5, 1],
      [4 / 5, 0],
    ]);
    expect(weighed({ norm: 'l1' })).toEqual([
      [3 / 7, 1],
      [4 / 7, 0],
    ]);
  });

  test('multiplies by the weight of the column, and dampens counts when asked', () => {
    expect(weighed({ norm: null }, Float64Array.of(10, 2))).toEqual([
      [6, 2],
      [40, 0],
    ]);
    expect(weighed({ norm: null, sublinearTf: true })[0]).toEqual([1 + exactLog(3), 1]);
  });
});
