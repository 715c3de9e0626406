import { expect, it } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { labelsOfHighest } from '../../../src/models/linear/highestScore';

it('takes the highest score of each row, of equal ones the first', () => {
  const scores = DenseMatrix.fromRows([
    [-3, -1, -2],
    [5, 5, 4],
    [-Infinity, -Infinity, 0],
  ]);
  expect(labelsOfHighest(scores, ['a', 'b', 'c'])).toEqual(['b', 'a', 'c']);
});
