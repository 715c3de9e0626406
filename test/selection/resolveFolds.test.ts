import { expect, it } from 'vitest';
import { KFold } from '../../src/selection/kFold';
import { resolveFolds } from '../../src/selection/resolveFolds';
import { StratifiedKFold } from '../../src/selection/stratifiedKFold';
import { plain } from './golden';

const y = ['a', 'b', 'a', 'b', 'a', 'a', 'b'];

it('a number means stratified folds, not shuffled', () => {
  expect(plain(resolveFolds(3, y, y))).toEqual(plain(new StratifiedKFold({ nSplits: 3 }).split(y, y)));
});

it('a splitter splits, and folds are taken as they are', () => {
  const folds = resolveFolds(new KFold({ nSplits: 2 }), y, y);
  expect(folds).toHaveLength(2);
  expect(resolveFolds(folds, y, y)).toBe(folds);
});

it('refuses labels, folds and rows that do not fit', () => {
  const fold = { train: Int32Array.of(0, 1), test: Int32Array.of(7) };
  expect(() => resolveFolds(3, y, ['a'])).toThrow('y has 1 values for 7 rows');
  expect(() => resolveFolds([], y, y)).toThrow('cv has no folds');
  expect(() => resolveFolds([fold], y, y)).toThrow('test rows of fold 1 include 7: there are rows 0 to 6');
  expect(() => resolveFolds([{ ...fold, train: new Int32Array() }], y, y)).toThrow('no train rows of fold 1');
});
