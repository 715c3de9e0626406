import { describe, expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { exactLog } from '../../src/text/exactLog';
import { inverseDocumentFrequency } from '../../src/text/inverseDocumentFrequency';

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

describe('inverseDocumentFrequency', () => {
  test('is 1 + ln((n + 1) / (df + 1)), or 1 + ln(n / df)', () => {
    expect([...inverseDocumentFrequency(counted(), true)]).toEqual([1 + exactLog(1.5), 1]);
    expect([...inverseDocumentFrequency(counted(), false)]).toEqual([1 + exactLog(2), 1]);
  });

  test('is infinite, without smoothing, for a term that no document has', () => {
    const counts = SparseMatrix.fromDense(new DenseMatrix(1, 2));
    const idf = inverseDocumentFrequency({ counts, order: Int32Array.of(0) }, false);
    expect([...idf]).toEqual([Infinity]);
  });
});
