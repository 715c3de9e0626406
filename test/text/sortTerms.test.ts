import { expect, test } from 'vitest';
import { sortTerms } from '../../src/text/sortTerms';

test('sortTerms(terms) gives the places of the terms in order of code points', () => {
  expect([...sortTerms(['b', 'a', 'B', '_', '1'])]).toEqual([4, 2, 3, 1, 0]);
  expect([...sortTerms(['\u{10400}', '\uff5a', 'z'])]).toEqual([2, 1, 0]);
  expect([...sortTerms([])]).toEqual([]);
});
