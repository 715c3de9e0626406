import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotDense } from '../../src/matrix/dotDense';
import { multiplyTransposed } from '../../src/matrix/multiplyTransposed';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { arbitraryMatrix } from './arbitraryMatrix';

test('dotDense(row, vector) is to the bit what multiplyTransposed gives', () => {
  const property = fc.property(arbitraryMatrix(6), arbitraryMatrix(6), (a, b) => {
    const row = SparseMatrix.fromDense(a).row(0);
    const expected = multiplyTransposed(a, b).get(0, 0) + 0;
    expect(dotDense(row, b.row(0)) + 0).toBe(expected);
  });
  fc.assert(property, { seed: 1 });
});
