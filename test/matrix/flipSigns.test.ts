import { expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { flipSigns } from '../../src/matrix/flipSigns';

it('flipSigns makes the first entry of largest magnitude positive, row by row', () => {
  const rows = DenseMatrix.fromRows([
    [1, -2, 2],
    [3, -2, 1],
  ]);
  flipSigns(rows);
  expect(rows.toRows()).toEqual([
    [-1, 2, -2],
    [3, -2, 1],
  ]);
});
