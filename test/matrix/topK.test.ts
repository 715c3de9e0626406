import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topK } from '../../src/matrix/topK';

test('topK(values, k) gives the places of the largest values, equal ones in order of place', () => {
  expect([...topK([1, 3, 2, 3, 0], 3)]).toEqual([1, 3, 2]);
  expect([...topK([1, 2], 5)]).toEqual([1, 0]);
  expect([...topK([], 2)]).toEqual([]);
  expect([...topK([1, 2], 0)]).toEqual([]);
});

test('topK(values, k) is the start of a stable sort', () => {
  const property = fc.property(fc.array(fc.integer({ min: 0, max: 5 })), fc.nat(12), (values, k) => {
    const sorted = [...values.keys()].sort((a, b) => values[b] - values[a] || a - b);
    expect([...topK(values, k)]).toEqual(sorted.slice(0, k));
  });
  fc.assert(property, { seed: 1 });
});
