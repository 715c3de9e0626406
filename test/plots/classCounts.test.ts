import { expect, it } from 'vitest';
import { sortedCounts } from '../../src/plots/classCounts';

it('sortedCounts puts large classes first and equal ones in order', () => {
  expect(
    sortedCounts(
      new Map([
        ['b', 2],
        ['c', 5],
        ['a', 2],
      ]),
    ),
  ).toEqual([
    ['c', 5],
    ['a', 2],
    ['b', 2],
  ]);
});

it('sortedCounts names the class whose count is unfit', () => {
  expect(() => sortedCounts([['a', 1.5]])).toThrow('class a has count 1.5');
  expect(() => sortedCounts([['a', -1]])).toThrow('class a has count -1');
  expect(() => sortedCounts([['a', Number.NaN]])).toThrow('class a has count NaN');
});

it('sortedCounts refuses no classes, and one class twice', () => {
  expect(() => sortedCounts([])).toThrow('no classes to draw');
  expect(() =>
    sortedCounts([
      ['a', 1],
      ['a', 2],
    ]),
  ).toThrow('class a is counted twice');
});
