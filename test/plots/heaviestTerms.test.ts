import { expect, it } from 'vitest';
import { heaviestTerms } from '../../src/plots/heaviestTerms';

it('heaviestTerms are sorted by weight, equal ones by name, without those of weight 0', () => {
  const terms = new Map([
    ['b', 1],
    ['a', 1],
    ['c', 2],
    ['none', 0],
  ]);
  expect(heaviestTerms(terms, 9).map(([term]) => term)).toEqual(['c', 'a', 'b']);
  expect(heaviestTerms(terms, 1)).toEqual([['c', 2]]);
});

it('heaviestTerms refuses weights that are none, and no terms', () => {
  expect(() => heaviestTerms([['a', -1]], 9)).toThrow('term a has weight -1');
  expect(() => heaviestTerms([['a', Number.NaN]], 9)).toThrow('term a has weight NaN');
  expect(() => heaviestTerms([], 9)).toThrow('none of 0 terms');
  expect(() => heaviestTerms([['a', 1]], 0)).toThrow('invalid maxWords: 0');
});
