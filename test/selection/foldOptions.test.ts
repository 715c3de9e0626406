import { expect, it } from 'vitest';
import { checkedFolds } from '../../src/selection/foldOptions';

it('asks for 5 folds by default', () => {
  expect(checkedFolds({}, 5, 'rows')).toBe(5);
  expect(() => checkedFolds({}, 4, 'groups')).toThrow('nSplits is 5, but there are only 4 groups');
});

it.each([0, 1, -3, 2.5, Number.NaN])('refuses %s folds', (nSplits) => {
  expect(() => checkedFolds({ nSplits }, 9, 'rows')).toThrow(`nSplits is ${nSplits}`);
});

it('refuses a seed that would have no effect', () => {
  expect(() => checkedFolds({ randomState: 0 }, 9, 'rows')).toThrow('set shuffle to true');
  expect(checkedFolds({ randomState: 0, shuffle: true }, 9, 'rows')).toBe(5);
});
