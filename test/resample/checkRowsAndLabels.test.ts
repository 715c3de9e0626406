import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { checkRowsAndLabels } from '../../src/resample/checkRowsAndLabels';

describe('checkRowsAndLabels', () => {
  it('takes finite rows with a label each', () => {
    expect(() => checkRowsAndLabels(new DenseMatrix(2, 3), ['a', 'b'])).not.toThrow();
  });

  it('refuses unequal numbers, no rows, and values that are not finite', () => {
    expect(() => checkRowsAndLabels(new DenseMatrix(2, 3), ['a'])).toThrow('2 rows, but y has 1 labels');
    expect(() => checkRowsAndLabels(new DenseMatrix(0, 3), [])).toThrow('no rows');
    expect(() => checkRowsAndLabels(DenseMatrix.fromRows([[Infinity]]), ['a'])).toThrow('X has Infinity');
  });
});
