import { expect, it } from 'vitest';
import { foldsFromTestFold } from '../../src/selection/foldsFromTestFold';
import { plain } from './golden';

it('a row is tested in its fold and trained on in the others', () => {
  expect(plain(foldsFromTestFold(Int32Array.of(1, 0, 2, 1), 3))).toEqual([
    [[0, 2, 3], [1]],
    [
      [1, 2],
      [0, 3],
    ],
    [[0, 1, 3], [2]],
  ]);
});
