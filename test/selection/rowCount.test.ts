import { expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { assertPerRow, rowCount } from '../../src/selection/rowCount';

it('counts the rows of matrices and arrays', () => {
  expect(rowCount(new DenseMatrix(3, 2))).toBe(3);
  expect(rowCount(['a', 'b'])).toBe(2);
});

it('names both numbers when they differ', () => {
  expect(() => assertPerRow('y', ['a', 'b'], 2)).not.toThrow();
  expect(() => assertPerRow('y', ['a'], 2)).toThrow('y has 1 values for 2 rows: give one per row');
});
