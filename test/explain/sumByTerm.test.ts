import { expect, test } from 'vitest';
import { sumByTerm } from '../../src/explain/sumByTerm';

test('sumByTerm takes the places of a term together, whatever the term', () => {
  const at = (term: string, start: number, value: number) => ({ term, start, end: start + 1, value });
  expect(sumByTerm([at('__proto__', 0, 1), at('cmd', 3, -3), at('__proto__', 9, 1)])).toEqual([
    { term: 'cmd', value: -3 },
    { term: '__proto__', value: 2 },
  ]);
});
