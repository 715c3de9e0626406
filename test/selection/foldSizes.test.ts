import { expect, it } from 'vitest';
import { foldSizes } from '../../src/selection/foldSizes';

it('the first parts take what is over', () => {
  expect([...foldSizes(10, 4)]).toEqual([3, 3, 2, 2]);
  expect([...foldSizes(2, 3)]).toEqual([1, 1, 0]);
  expect([...foldSizes(6, 3)]).toEqual([2, 2, 2]);
});
